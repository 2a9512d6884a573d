// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.Map;
import java.util.Set;

/**
 * A seminar that can be offered any number of times.
 *
 * @param effects the level that it can lead to, for each competency
 * @param costCents what one date costs, in cents
 * @param onlyFor whom it is meant for; empty means everybody
 * @param gains how many levels it closes as measured, 0 or more, for competencies where that is known; else it is taken to
 *     lead to its level whoever comes
 */
public record Seminar(
        String code,
        Map<CompetencyId, Level> effects,
        Size size,
        Form form,
        long costCents,
        Set<PersonId> onlyFor,
        Map<CompetencyId, Double> gains) {

    /** Of which nothing was measured. */
    public Seminar(
            String code,
            Map<CompetencyId, Level> effects,
            Size size,
            Form form,
            long costCents,
            Set<PersonId> onlyFor) {
        this(code, effects, size, form, costCents, onlyFor, Map.of());
    }

    public Seminar {
        effects = Map.copyOf(effects);
        onlyFor = Set.copyOf(onlyFor);
        gains = Map.copyOf(gains);
        if (gains.values().stream().anyMatch(gain -> !(gain >= 0))) {
            throw new IllegalArgumentException("Nobody loses a level by " + code);
        }
        if (effects.isEmpty()) {
            throw new Unplannable(Unplannable.Fault.SEMINAR_WITHOUT_EFFECT, code);
        }
        if (size.least() < 1 || size.most() < size.least()) {
            throw new Unplannable(Unplannable.Fault.SIZE_WRONG, code);
        }
        if (!form.isPossible()) {
            throw new Unplannable(Unplannable.Fault.LENGTH_WRONG, code);
        }
        if (costCents < 0) {
            throw new Unplannable(Unplannable.Fault.COST_NEGATIVE, code);
        }
    }

    /** How many levels it closes at most; as many as it likes where nothing was measured. */
    public double gain(CompetencyId competency) {
        return gains.getOrDefault(competency, Double.POSITIVE_INFINITY);
    }

    /** How many take part: at least, at most. */
    public record Size(int least, int most) {}

    /**
     * How it is held.
     *
     * @param halfDays 1, or a whole number of days on consecutive days of the calendar: 2, 4, 6, 8 or 10
     * @param online takes place without a room
     * @param equipment what the room has to have
     * @param coLecturer whether a multiplier stands beside the lecturer
     */
    public record Form(int halfDays, boolean online, Set<String> equipment, boolean coLecturer) {

        private static final int WEEK = 10;

        public Form {
            equipment = Set.copyOf(equipment);
        }

        boolean isPossible() {
            return halfDays == 1 || (halfDays >= 2 && halfDays <= WEEK && halfDays % 2 == 0);
        }

        /** One half-day can be a morning or an afternoon; what is longer begins in the morning. */
        public boolean beginsAt(HalfDay.Half half) {
            return halfDays == 1 || half == HalfDay.Half.MORNING;
        }
    }

    public boolean isFor(PersonId person) {
        return onlyFor.isEmpty() || onlyFor.contains(person);
    }
}
