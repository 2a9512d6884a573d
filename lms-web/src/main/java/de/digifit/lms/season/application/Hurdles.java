// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why there is no date of a seminar: the first thing in its way that people can do something about. */
final class Hurdles {

    /** What is in the way. */
    enum Hurdle {
        /** It has several dates that lie apart, or is meant for a role that nobody holds. */
        FORM,
        LECTURER,
        ROOM,
        MULTIPLIER,
        BUDGET,
        /** Too few who lack it can come at the same time, or other dates close more. */
        NEED
    }

    private final Season season;
    private final Set<String> planned;
    private final long left;

    Hurdles(Season season, Plan plan) {
        this.season = season;
        this.planned = plan.placements().stream().map(Placement::seminar).collect(Collectors.toSet());
        this.left = season.means().limits().budgetCents()
                - plan.placements().stream()
                        .mapToLong(placement -> find(placement.seminar())
                                .map(Seminar::costCents)
                                .orElse(0L))
                        .sum();
    }

    /** Nothing where there is a date. */
    Optional<Hurdle> of(String code) {
        if (planned.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(find(code).map(this::hurdle).orElse(Hurdle.FORM));
    }

    private Optional<Seminar> find(String code) {
        return season.seminars().stream()
                .filter(seminar -> seminar.code().equals(code))
                .findFirst();
    }

    private Hurdle hurdle(Seminar seminar) {
        Season.Means means = season.means();
        if (means.lecturers().stream().noneMatch(one -> one.seminars().contains(seminar.code()))) {
            return Hurdle.LECTURER;
        }
        if (!seminar.form().online() && means.rooms().stream().noneMatch(room -> room.suits(seminar))) {
            return Hurdle.ROOM;
        }
        if (seminar.form().coLecturer()
                && means.multipliers().stream()
                        .noneMatch(one -> one.seminars().contains(seminar.code())
                                && one.mostHalfDays() >= seminar.form().halfDays())) {
            return Hurdle.MULTIPLIER;
        }
        return seminar.costCents() > left ? Hurdle.BUDGET : Hurdle.NEED;
    }
}
