// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    /** What the first desk, the second one, and the one above the refusing first one can end. */
    @ParameterizedTest
    @CsvSource({
        "DIRECT, true, true",
        "LEADER, true, true",
        "LEADER_THEN_OFFICE, false, true",
        "LEADER_THEN_HR, false, false"
    })
    void a_route_ends_on_its_last_desk(Route route, boolean first, boolean above) {
        Approval approval = new Approval(route, NOW);
        assertThat(approval.endsHere()).isEqualTo(first);

        Approval lifted = new Approval(route, NOW);
        lifted.lift(LATER);
        assertThat(lifted.endsHere()).isEqualTo(above);

        if (!first) {
            approval.goOn(LATER);
            assertThat(approval.endsHere()).isTrue();
        }
    }

    @Test
    void the_office_is_one_level_up_and_human_resources_are_beside_the_levels() {
        Approval office = new Approval(Route.LEADER_THEN_OFFICE, NOW);
        office.goOn(LATER);
        Approval hr = new Approval(Route.LEADER_THEN_HR, NOW);
        hr.goOn(LATER);

        assertThat(office.level()).isEqualTo(1);
        assertThat(office.withHr()).isFalse();
        assertThat(hr.level()).isZero();
        assertThat(hr.withHr()).isTrue();
    }

    @Test
    void an_objection_to_human_resources_goes_to_the_leaders_leader_who_then_ends_it() {
        Approval approval = new Approval(Route.LEADER_THEN_HR, NOW);
        approval.goOn(NOW);
        approval.lift(LATER);

        assertThat(approval.withHr()).isFalse();
        assertThat(approval.level()).isEqualTo(1);
        assertThat(approval.endsHere()).isTrue();
    }

    @Test
    void on_each_desk_the_time_begins_anew() {
        Approval approval = new Approval(Route.LEADER_THEN_OFFICE, NOW);
        approval.reminded(NOW);
        approval.escalated(NOW);
        approval.putOffUntil(LocalDate.of(2026, 7, 1));

        approval.goOn(LATER);

        assertThat(approval.waitsSince()).isEqualTo(LATER);
        assertThat(approval.remindedAt()).isEmpty();
        assertThat(approval.escalatedAt()).isEmpty();
        assertThat(approval.resumeOn()).isEmpty();
    }
}
