// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue of each town, to be searched. */
public interface Shelf {

    /** All seminars of the town that fit, each with its next open date, in one statement. */
    List<Shelved> find(TownId town, LocalDate today, Search search);

    /**
     * What the shelf looks for.
     *
     * @param words that code, title, audience or goals must contain, in whatever form of the word; empty for any
     * @param until the last day on which an open date must begin; nothing for seminars without one, too
     * @param free only dates with a free place for the asker count
     * @param desk whether the asker has one
     */
    record Search(String words, Optional<LocalDate> until, boolean free, Desk desk) {}
}
