// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds what is kept no longer, in all tables of the data catalogue, and deletes it. */
public interface Eraser {

    /** How many rows would go on that day, for each table; nobody is named. In one statement. */
    List<DueRows> due(TownId town, LocalDate day);

    /**
     * Deletes about as many rows as asked for, those that went with them not counted, and marks what went.
     *
     * @return rows by table; empty when nothing is left to delete
     */
    Map<String, Long> erase(DeletionRun run, int most);

    /** Those whose employment has ended and whose name is still here on that day; whose name goes first comes first. */
    List<Leaver> leavers(TownId town, LocalDate day);

    /** Somebody whose employment has ended. */
    record Leaver(PersonId person, String name, LocalDate lastDay, LocalDate goesOn) {}
}
