// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Multiplier;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.WorkWeek;
import de.digifit.core.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final HalfDay MORNING = HalfDay.morning(MONDAY);

    private final PersonId mika = aPerson();
    private final Season season = season();

    @Test
    void what_breaks_no_rule_is_let_be() {
        assertThatCode(() -> move(date("half", HalfDay.afternoon(MONDAY), "large", "jo", mika), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void each_rule_is_named_with_what_is_in_the_way() {
        refuses(date("day", HalfDay.afternoon(MONDAY), "large", "jo", null), "WHOLE_DAY");
        refuses(date("half", HalfDay.morning(MONDAY.plusDays(5)), "large", "jo", null), "CLOSED");
        refuses(date("half", HalfDay.morning(MONDAY.plusDays(2)), "large", "jo", null), "CLOSED");
        refuses(date("day", MORNING, "large", "kai", null), "NOT_QUALIFIED");
        refuses(date("half", HalfDay.morning(MONDAY.plusDays(1)), "large", "kai", null), "LECTURER_AWAY");
        refuses(date("half", MORNING, "small", "jo", null), "ROOM_SMALL");
        refuses(date("half", MORNING, null, "jo", null), "ROOM_MISSING");
        refuses(date("half", HalfDay.morning(MONDAY.plusDays(3)), "large", "jo", null), "ROOM_TAKEN");
        refuses(date("half", HalfDay.afternoon(MONDAY.plusDays(4)), "large", "jo", mika), "BESIDE_AWAY");
    }

    @Test
    void nothing_and_nobody_is_needed_twice_at_a_time_or_beyond_the_load() {
        Placement other = date("half", MORNING, "large", "jo", mika);

        refuses(date("half", MORNING, "other", "jo", null), "LECTURER_TWICE", other);
        refuses(date("half", MORNING, "large", "kai", null), "ROOM_TWICE", other);
        refuses(date("half", MORNING, "other", "kai", mika), "BESIDE_TWICE", other);
        Placement day = date("day", HalfDay.morning(MONDAY.plusDays(1)), "large", "jo", null);
        refuses(date("half", HalfDay.afternoon(MONDAY), "large", "jo", null), "LECTURER_LOAD", other, day);
    }

    private void refuses(Placement moved, String rule, Placement... others) {
        assertThatThrownBy(() -> move(moved, List.of(others))).hasMessageContaining("season.rule." + rule);
    }

    private void move(Placement moved, List<Placement> others) {
        new HandRules(season, others, what -> what).require(moved);
    }

    private static Placement date(
            String seminar, HalfDay start, @Nullable String room, String lecturer, @Nullable PersonId beside) {
        return new Placement(seminar, start, room, lecturer, beside, List.of());
    }

    /** Wednesday is a holiday, the large room is taken on Thursday, and Mika has Friday afternoon off. */
    private Season season() {
        UnitId unit = new UnitId(Ids.next());
        List<LocalDate> week = MONDAY.datesUntil(MONDAY.plusDays(5)).toList();
        WorkWeek mornings = WorkWeek.mornings(WorkWeek.full().mornings());
        WorkWeek worked = new WorkWeek(
                mornings.mornings(),
                Set.copyOf(mornings.mornings().stream()
                        .filter(day -> day.getValue() < 5)
                        .toList()));
        return new Season(
                new Season.Horizon(MONDAY, MONDAY.plusDays(11), Set.of(MONDAY.plusDays(2))),
                new Season.Staff(
                        List.of(new Employee(mika, unit, worked, Set.of())),
                        List.of(),
                        List.of(new UnitRule(unit, 0.5, List.of()))),
                List.of(seminar("half", 1), seminar("day", 2)),
                new Season.Means(
                        List.of(
                                new Room("large", 20, Set.of(), Set.of(MONDAY.plusDays(3))),
                                new Room("other", 20, Set.of(), Set.of()),
                                new Room("small", 3, Set.of(), Set.of())),
                        List.of(
                                new Lecturer("jo", Set.of("half", "day"), Set.copyOf(week), 3),
                                new Lecturer("kai", Set.of("half"), Set.of(MONDAY), 3)),
                        List.of(new Multiplier(mika, Set.of("half"), 4)),
                        Limits.usual(100_000, 4)),
                List.of());
    }

    private static Seminar seminar(String code, int halfDays) {
        return new Seminar(
                code,
                Map.of(new CompetencyId("KDW-D2"), Level.of(2)),
                new Seminar.Size(6, 16),
                new Seminar.Form(halfDays, false, Set.of(), false),
                100,
                Set.of());
    }
}
