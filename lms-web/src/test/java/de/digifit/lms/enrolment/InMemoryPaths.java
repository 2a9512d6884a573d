// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.path.NoSuchPath;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.path.Paths;
import java.util.ArrayList;
import java.util.List;

/** Paths for tests; one thread has nobody to hold back. */
public final class InMemoryPaths implements Paths {

    private final List<Path> all = new ArrayList<>();

    public Path add(Path path) {
        all.add(path);
        return path;
    }

    @Override
    public List<Path> of(TownId town) {
        return all.stream().filter(path -> path.town().equals(town)).toList();
    }

    @Override
    public Path get(TownId town, PathId id) {
        return of(town).stream()
                .filter(path -> path.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPath(id));
    }

    @Override
    public Path hold(TownId town, PathId id) {
        return get(town, id);
    }
}
