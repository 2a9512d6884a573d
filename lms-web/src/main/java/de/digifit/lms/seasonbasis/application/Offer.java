// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Seminar.Form;
import de.digifit.core.season.Seminar.Size;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.terms.Mode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A seminar of the catalogue as the planner knows it. */
final class Offer {

    private static final int MOST_DAYS = 5;

    private Offer() {}

    /** Half a day, or whole days in a row; what has several dates that lie apart is planned by itself. */
    static OptionalInt halfDays(Seminar seminar) {
        List<SessionPlan> plan = seminar.plan();
        if (plan.isEmpty()) {
            return OptionalInt.of(1);
        }
        if (plan.size() == 1) {
            return OptionalInt.of(isHalf(plan.get(0)) ? 1 : 2);
        }
        boolean inARow = plan.size() <= MOST_DAYS && plan.stream().noneMatch(date -> date.online() || isHalf(date));
        return inARow ? OptionalInt.of(2 * plan.size()) : OptionalInt.empty();
    }

    static boolean plannable(Seminar seminar) {
        return !seminar.effects().isEmpty() && halfDays(seminar).isPresent();
    }

    private static boolean isHalf(SessionPlan date) {
        return date.minutes() <= SessionPlan.HALF_DAY_MINUTES;
    }

    /**
     * @param beside whether anybody of the team could stand beside
     * @param meant whom it is meant for; nobody means everybody
     * @param gains what was measured of it, in levels
     */
    static de.digifit.core.season.Seminar of(
            Seminar seminar, SeasonSheet sheet, boolean beside, Set<PersonId> meant, Map<CompetencyId, Double> gains) {
        int halfDays = halfDays(seminar).orElseThrow();
        boolean online = seminar.mode() == Mode.ONLINE;
        return new de.digifit.core.season.Seminar(
                seminar.id().toString(),
                seminar.effects(),
                new Size(seminar.minimum(), seminar.maximum()),
                new Form(halfDays, online, Set.of(), sheet.beside() && beside && !online),
                100L * halfDays * sheet.halfDayCost(),
                meant,
                gains);
    }
}
