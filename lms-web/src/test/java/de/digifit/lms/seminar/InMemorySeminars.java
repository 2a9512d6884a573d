// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A catalogue for tests. */
public final class InMemorySeminars implements Seminars {

    private final List<Seminar> seminars = new ArrayList<>();

    @Override
    public Seminar add(Seminar seminar) {
        seminars.add(seminar);
        return seminar;
    }

    @Override
    public List<Seminar> of(TownId town) {
        return all(town).stream().filter(seminar -> !seminar.retired()).toList();
    }

    @Override
    public List<Seminar> all(TownId town) {
        return seminars.stream()
                .filter(seminar -> seminar.town().equals(town))
                .sorted(Comparator.comparing(Seminar::code))
                .toList();
    }

    @Override
    public Seminar get(TownId town, SeminarId id) {
        return all(town).stream()
                .filter(seminar -> seminar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSeminar(id));
    }

    @Override
    public Map<SeminarId, Seminar> get(TownId town, Collection<SeminarId> ids) {
        return all(town).stream()
                .filter(seminar -> ids.contains(seminar.id()))
                .collect(Collectors.toMap(Seminar::id, Function.identity()));
    }
}
