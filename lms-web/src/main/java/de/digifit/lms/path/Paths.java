// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.organisation.TownId;
import java.util.List;

/** The paths of each town, kept. */
public interface Paths {

    /** All of the town, by code. */
    List<Path> of(TownId town);

    /** @throws NoSuchPath when the town has none with this id */
    Path get(TownId town, PathId id);

    /** As {@link #get}, and holds back other changes around this path until the transaction ends. */
    Path hold(TownId town, PathId id);
}
