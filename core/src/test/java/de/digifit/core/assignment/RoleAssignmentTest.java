// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.assignment.RoleAssignment.Hand;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileChange.Cause;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleAssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final PersonId ROBIN = new PersonId(Ids.next());
    private static final Hand HAND = Hand.of(ROBIN, Instant.parse("2026-06-01T08:00:00Z"));
    private static final PersonId ALEX = new PersonId(Ids.next());

    private final RoleProfile guide =
            new RoleProfile(new TownId(Ids.next()), "DL", new Words("Lotse", "Guide"), Map.of());

    @Test
    void a_role_given_today_counts_today_and_says_who_gave_it() {
        RoleAssignment given = RoleAssignment.give(ALEX, guide, TODAY, null, HAND);

        assertThat(given.period()).isEqualTo(Period.since(TODAY));
        assertThat(given.assigned()).contains(HAND);
        assertThat(given.ended()).isEmpty();
    }

    @Test
    void it_does_not_begin_on_a_day_that_is_over_also_not_shortly_after_midnight() {
        assertThatThrownBy(() -> RoleAssignment.give(ALEX, guide, TODAY.minusDays(1), null, HAND))
                .isInstanceOf(BeginsInThePast.class);
        Hand afterMidnight = Hand.of(ROBIN, Instant.parse("2026-05-31T22:30:00Z"));
        assertThatThrownBy(() -> RoleAssignment.give(ALEX, guide, TODAY.minusDays(1), null, afterMidnight))
                .isInstanceOf(BeginsInThePast.class);
    }

    @Test
    void it_does_not_end_before_it_begins_but_may_last_a_day() {
        assertThatThrownBy(() -> RoleAssignment.give(ALEX, guide, TODAY.plusDays(3), TODAY.plusDays(2), HAND))
                .isInstanceOf(EndsBeforeItBegins.class);
        assertThat(RoleAssignment.give(ALEX, guide, TODAY, TODAY, HAND).period())
                .isEqualTo(new Period(TODAY, TODAY));
    }

    @Test
    void a_retired_profile_is_given_to_nobody() {
        guide.retire(TODAY, new Cause(0, "zusammengelegt", ROBIN, HAND.at()));

        assertThatThrownBy(() -> RoleAssignment.give(ALEX, guide, TODAY, null, HAND))
                .isInstanceOf(NotGivenAnyMore.class);
    }

    @Test
    void its_end_is_said_and_moved_and_each_time_it_is_another_version() {
        RoleAssignment held = since(TODAY.minusYears(1), null);

        held.end(TODAY.plusDays(9), 0, HAND);
        held.end(TODAY, 1, HAND);

        assertThat(held.period().validTo()).isEqualTo(TODAY);
        assertThat(held.ended()).contains(HAND);
        assertThat(held.version()).isEqualTo(2);
    }

    @Test
    void the_second_of_two_tabs_is_refused_and_changes_nothing() {
        RoleAssignment held = since(TODAY.minusYears(1), null);
        held.end(TODAY.plusDays(9), 0, HAND);

        assertThatThrownBy(() -> held.end(TODAY, 0, HAND)).isInstanceOf(AssignmentChanged.class);
        assertThatThrownBy(() -> held.requireTakenBack(0, TODAY)).isInstanceOf(AssignmentChanged.class);
        assertThat(held.period().validTo()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void it_ends_neither_before_it_began_nor_on_a_day_that_is_over() {
        assertThatThrownBy(() -> since(TODAY.plusDays(9), null).end(TODAY, 0, HAND))
                .isInstanceOf(EndsBeforeItBegins.class);
        assertThatThrownBy(() -> since(TODAY.minusYears(1), null).end(TODAY.minusDays(1), 0, HAND))
                .isInstanceOf(EndsInThePast.class);
    }

    @Test
    void what_is_over_stays_as_it_was() {
        RoleAssignment over = since(TODAY.minusYears(1), TODAY.minusDays(1));

        assertThatThrownBy(() -> over.end(TODAY.plusDays(9), 0, HAND)).isInstanceOf(AssignmentOver.class);
        assertThat(over.period().validTo()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void what_has_not_counted_for_a_day_is_taken_back_and_nothing_else() {
        since(TODAY, null).requireTakenBack(0, TODAY);
        since(TODAY.plusDays(9), null).requireTakenBack(0, TODAY);

        assertThatThrownBy(() -> since(TODAY.minusDays(1), null).requireTakenBack(0, TODAY))
                .isInstanceOf(AlreadyBegun.class);
    }

    private RoleAssignment since(LocalDate first, LocalDate last) {
        return new RoleAssignment(ALEX, guide, new Period(first, last));
    }
}
