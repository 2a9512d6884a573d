// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.content.PlannedDate;
import de.digifit.core.content.ShippedSeminar;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.seminar.Syllabus;

/** Copies a delivered seminar into the catalogue of a town. */
public final class Curriculum {

    private Curriculum() {}

    public static Seminar copy(ShippedSeminar shipped, TownId town) {
        Syllabus syllabus = new Syllabus(
                shipped.audience(),
                shipped.format(),
                shipped.goals(),
                shipped.transferTask(),
                null,
                shipped.effects(),
                shipped.prerequisites(),
                shipped.onlyRoles(),
                shipped.plan().stream().map(Curriculum::copy).toList());
        Seminar seminar = new Seminar(
                town, shipped.code(), shipped.title(), shipped.units(), shipped.minimum(), shipped.maximum(), syllabus);
        shipped.refresherMonths().ifPresent(seminar::refreshedAfter);
        return seminar;
    }

    private static SessionPlan copy(PlannedDate date) {
        return new SessionPlan(date.title(), date.start(), date.minutes(), date.units(), date.online());
    }
}
