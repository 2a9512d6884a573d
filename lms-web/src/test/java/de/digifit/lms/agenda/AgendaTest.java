// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.agenda;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Seminar seminar = aSeminar(aTown());
    private final Market market = Market.of(seminar);

    @Test
    void without_groups_every_date_is_certain() {
        Event event = anEventOfUnits(seminar, IN_JULY, 4, 4);

        assertThat(Agenda.open(event).dates()).isEqualTo(event.sessions());
        assertThat(Agenda.open(event).openGroups()).isEmpty();
    }

    @Test
    void before_a_choice_only_the_dates_for_everybody_are_certain_and_all_are_possible() {
        Agenda agenda = Agenda.open(market.event());

        assertThat(agenda.dates()).containsExactly(market.welcome());
        assertThat(agenda.possible()).isEqualTo(market.event().sessions());
        assertThat(agenda.openGroups()).containsExactly("A", "B");
    }

    @Test
    void a_choice_closes_its_group_and_no_other() {
        Agenda agenda = agenda(market.morningLarge());

        assertThat(agenda.dates()).containsExactly(market.welcome(), market.morningLarge());
        assertThat(agenda.possible())
                .containsExactly(
                        market.welcome(), market.morningLarge(), market.afternoonSmall(), market.afternoonLarge());
        assertThat(agenda.openGroups()).containsExactly("B");
        assertThat(agenda.chosen("A")).contains(market.morningLarge());
        assertThat(agenda.chosen("B")).isEmpty();
    }

    @Test
    void of_two_dates_of_a_group_and_of_dates_that_the_event_has_not_one_counts() {
        Agenda agenda = new Agenda(
                market.event(),
                Set.of(
                        market.dayAfter().id(),
                        market.morningSmall().id(),
                        market.welcome().id(),
                        Ids.next()));

        assertThat(agenda.chosen()).containsExactly(market.morningSmall().id());
    }

    @Test
    void a_group_of_one_date_leaves_nothing_to_choose() {
        List<Session> dates = List.of(anEvent(seminar, 5).sessions().get(0).parallel("A"));
        Event event = new Event(seminar, 5, IN_JULY.toLocalDate().minusDays(14), "Rathaus", dates);

        assertThat(event.groups()).isEmpty();
        assertThat(Agenda.open(event).dates()).isEqualTo(event.sessions());
    }

    @Test
    void two_events_clash_when_any_of_their_certain_dates_overlap() {
        Event three = anEventOfUnits(seminar, IN_JULY, 4, 4, 4);

        assertThat(clash(three, IN_JULY.plusDays(2))).isTrue();
        assertThat(clash(three, IN_JULY.plusDays(3))).isFalse();
        assertThat(clash(three, IN_JULY.plusHours(3))).isFalse();
    }

    @Test
    void a_group_clashes_only_when_no_date_of_it_is_left() {
        assertThat(clash(market.event(), IN_JULY)).isFalse();
        assertThat(clash(market.event(), IN_JULY.plusHours(5))).isTrue();
    }

    @Test
    void once_a_date_is_chosen_the_others_of_its_group_clash_with_nothing() {
        Agenda tomorrow = agenda(market.dayAfter(), market.afternoonLarge());
        Agenda today = agenda(market.morningLarge(), market.afternoonLarge());
        Agenda morning = Agenda.open(anEvent(seminar, 5, IN_JULY));

        assertThat(tomorrow.clashesWith(morning)).isFalse();
        assertThat(today.clashesWith(morning)).isTrue();
        assertThat(morning.clashesWith(today)).isTrue();
    }

    @Test
    void it_begins_with_the_first_certain_date() {
        List<Session> dates = market.event().sessions().subList(1, 3);
        Event event = new Event(seminar, 5, IN_JULY.toLocalDate().minusDays(14), "Rathaus", dates);

        assertThat(Agenda.open(event).startsAt()).isEqualTo(event.startsAt());
        assertThat(agenda(market.dayAfter()).startsAt())
                .isEqualTo(market.welcome().startsAt());
    }

    private boolean clash(Event event, LocalDateTime start) {
        Agenda one = Agenda.open(event);
        Agenda other = Agenda.open(anEvent(seminar, 10, start));
        assertThat(one.clashesWith(other)).isEqualTo(other.clashesWith(one));
        return one.clashesWith(other);
    }

    private Agenda agenda(Session... chosen) {
        return new Agenda(market.event(), Arrays.stream(chosen).map(Session::id).collect(Collectors.toSet()));
    }
}
