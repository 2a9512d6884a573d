// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.infrastructure;

import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminars;
import jakarta.persistence.EntityManager;

/** The adapters over a connection of one's own, for tests of other features. */
public final class SeminarAdapters {

    private SeminarAdapters() {}

    public static Events events(EntityManager entities) {
        JpaEvents events = new JpaEvents();
        events.entities = entities;
        return events;
    }

    public static Seminars seminars(EntityManager entities) {
        JpaSeminars seminars = new JpaSeminars();
        seminars.entities = entities;
        return seminars;
    }
}
