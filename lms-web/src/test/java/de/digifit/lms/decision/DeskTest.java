// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final PersonId leader = aPerson();
    private final PersonId above = aPerson();
    private final PersonId deputy = aPerson();

    @Test
    void a_leader_decides_in_the_own_name_and_a_deputy_in_that_of_the_leader() {
        Desk desk = new Desk(Set.of(leader), Set.of(), false);

        assertThat(desk.seatOf(leader, Set.of(leader), false)).contains(leader);
        assertThat(desk.seatOf(deputy, Set.of(deputy, leader), false)).contains(leader);
        assertThat(desk.seatOf(above, Set.of(above), true)).isEmpty();
    }

    @Test
    void who_leads_and_stands_in_for_another_leader_decides_in_the_own_name() {
        PersonId other = aPerson();
        Desk desk = new Desk(Set.of(leader, other), Set.of(), false);

        assertThat(desk.seatOf(leader, Set.of(leader, other), false)).contains(leader);
    }

    @Test
    void who_is_above_has_a_seat_once_it_lies_there_too() {
        Desk desk = new Desk(Set.of(leader), Set.of(above), false);

        assertThat(desk.seatOf(above, Set.of(above), false)).contains(above);
    }

    @Test
    void human_resources_sit_where_the_route_or_the_lack_of_a_leader_says_so() {
        assertThat(new Desk(Set.of(), Set.of(), true).seatOf(deputy, Set.of(deputy), true))
                .contains(deputy);
        assertThat(new Desk(Set.of(), Set.of(), true).seatOf(deputy, Set.of(deputy), false))
                .isEmpty();
        assertThat(new Desk(Set.of(leader), Set.of(), false).seatOf(deputy, Set.of(deputy), true))
                .isEmpty();
    }
}
