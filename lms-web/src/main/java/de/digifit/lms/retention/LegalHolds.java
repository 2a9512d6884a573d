// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The holds, kept. */
public interface LegalHolds {

    void add(LegalHold hold);

    /** @throws NoSuchHold when the town has none of this id */
    LegalHold get(TownId town, UUID id);

    /** Those in force first, each part newest first. */
    List<LegalHold> of(TownId town);

    /** At most that many events whose seminar has these words in code or title; the latest first. */
    List<Matter> events(TownId town, String words, int most);

    /** An event by its words; from another town: none. */
    List<Matter> events(TownId town, List<EventId> ids);

    /** Something about which there can be proceedings. */
    record Matter(EventId id, String titleDe, String titleEn, LocalDate startsOn) {}
}
