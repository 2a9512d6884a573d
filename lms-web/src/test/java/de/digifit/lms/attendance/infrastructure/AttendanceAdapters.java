// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import de.digifit.lms.attendance.Marks;
import jakarta.persistence.EntityManager;

/** The adapter over a connection of one's own, for tests of other features. */
public final class AttendanceAdapters {

    private AttendanceAdapters() {}

    public static Marks marks(EntityManager entities) {
        JpaMarks marks = new JpaMarks();
        marks.entities = entities;
        return marks;
    }
}
