// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Placement;
import de.digifit.core.shared.Ids;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventOfDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final Seminar seminar = aSeminar(aTown());
    private final RoomId room = new RoomId(Ids.next());

    @Test
    void a_morning_begins_at_its_usual_hour_in_the_room_with_the_lecturer_of_the_plan() {
        SeasonDate date = date(HalfDay.morning(DAY));

        EventPlan plan = new EventOfDate(seminar, date).plan(TODAY, "online");

        assertThat(plan.dates()).hasSize(1);
        assertThat(plan.dates().get(0).span().startsAt()).isEqualTo(DAY.atTime(9, 0));
        assertThat(plan.dates().get(0).room()).contains(room);
        assertThat(plan.lecturers()).containsExactly(date.lecturer());
        assertThat(plan.terms().capacity().places()).isEqualTo(14);
        assertThat(plan.terms().deadlines().closesOn()).isEqualTo(DAY.minusDays(28));
    }

    @Test
    void an_afternoon_is_one_although_the_seminar_is_usually_in_the_morning() {
        EventPlan plan = new EventOfDate(seminar, date(HalfDay.afternoon(DAY))).plan(TODAY, "online");

        assertThat(plan.dates().get(0).span().block()).isEqualTo(Span.Block.AFTERNOON);
    }

    @Test
    void what_begins_soon_closes_today_and_not_in_the_past() {
        EventPlan plan = new EventOfDate(seminar, date(HalfDay.morning(TODAY.plusDays(10)))).plan(TODAY, "online");

        assertThat(plan.terms().deadlines().closesOn()).isEqualTo(TODAY);
    }

    private SeasonDate date(HalfDay start) {
        Placement placement = new Placement(
                seminar.id().toString(), start, room.toString(), aPerson().toString(), null, List.of());
        return new SeasonDate(new SeasonPlanId(Ids.next()), placement, 1, 14);
    }
}
