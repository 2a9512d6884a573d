// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.aTraining;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Words;
import de.digifit.lms.terms.MoreUnitsThanTime;
import de.digifit.lms.terms.SeminarRetired;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.DatesOutOfOrder;
import de.digifit.lms.venue.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLifeTest {

    private static final Words NAME = new Words("Gruppe", "Group");

    private final Seminar seminar = aSeminar(aTown());
    private final Terms terms = anEvent(seminar, 10).terms();

    @Test
    void a_draft_is_rewritten_and_published_and_then_only_moved() {
        Event event = draft(date(IN_JULY, ""));
        event.rewrite(terms, "Bürgerhaus", List.of(date(IN_JULY.plusDays(1), "")));
        assertThat(event.revision()).isZero();
        assertThatThrownBy(() -> event.move(terms, "Saal", event.sessions(), "Warum"))
                .isInstanceOf(EventOver.class);

        event.publish();

        assertThat(event.acceptsApplications(TODAY)).isTrue();
        assertThatThrownBy(event::publish).isInstanceOf(EventOver.class);
        assertThatThrownBy(() -> event.rewrite(terms, "Saal", event.sessions())).isInstanceOf(EventOver.class);
        event.move(terms, "Saal", List.of(date(IN_JULY.plusDays(2), "")), "Der Saal wird gebraucht.");
        event.move(terms, "Saal 2", event.sessions(), "Der andere auch.");
        assertThat(event.revision()).isEqualTo(2);
        assertThat(event.why()).isEqualTo("Der andere auch.");
    }

    @Test
    void what_is_called_off_stays_so() {
        Event event = anEvent(seminar, 10);

        event.callOff("Zu wenige");

        assertThat(event.acceptsApplications(TODAY)).isFalse();
        assertThat(event.revision()).isEqualTo(1);
        assertThatThrownBy(event::held).isInstanceOf(EventOver.class);
        assertThatThrownBy(() -> event.revise(terms)).isInstanceOf(EventOver.class);
        assertThatThrownBy(() -> event.callOff("Noch einmal")).isInstanceOf(EventOver.class);
    }

    @Test
    void dates_of_one_group_may_run_in_parallel_or_again() {
        Event three = draft(date(IN_JULY, "A"), date(IN_JULY, "A"), date(IN_JULY.plusHours(4), "A"));

        assertThat(three.units()).isEqualTo(2);
        assertThat(three.sessions()).hasSize(3);
        assertThatThrownBy(() -> draft(date(IN_JULY, "A"), date(IN_JULY, "B"))).isInstanceOf(DatesOutOfOrder.class);
        assertThatThrownBy(() -> draft(date(IN_JULY, ""), date(IN_JULY, ""))).isInstanceOf(DatesOutOfOrder.class);
    }

    @Test
    void more_units_than_there_is_time_are_refused_also_when_the_clock_is_put_forward() {
        LocalDateTime night = LocalDateTime.of(2027, 3, 28, 1, 0);

        assertThatThrownBy(() -> new Session(NAME, Span.of(IN_JULY, 89), 2, false))
                .isInstanceOf(MoreUnitsThanTime.class);
        assertThatThrownBy(() -> new Session(NAME, new Span(night, night.plusHours(4)), 5, false))
                .isInstanceOf(MoreUnitsThanTime.class);
        assertThat(new Session(NAME, new Span(night, night.plusHours(4)), 4, false).units())
                .isEqualTo(4);
    }

    @Test
    void a_retired_seminar_stays_readable_and_gets_no_events() {
        seminar.retire(TODAY);
        seminar.retire(TODAY.plusDays(1));

        assertThat(seminar.title().de()).isEqualTo("Informationssicherheit im Alltag");
        assertThatThrownBy(() -> draft(date(IN_JULY, ""))).isInstanceOf(SeminarRetired.class);
    }

    @Test
    void topics_and_half_days_follow_from_what_a_seminar_is() {
        assertThat(aSeminar(aTown(), "X", Map.of("KDW-D2", 2, "KDW-A1", 1, "KDW-D1", 1))
                        .topics())
                .containsExactly("A", "D");
        assertThat(seminar.halfDay()).isTrue();
        assertThat(aTraining(aTown()).halfDay()).isFalse();
        assertThat(aTraining(aTown()).mode()).isEqualTo(de.digifit.lms.terms.Mode.HYBRID);
    }

    private Event draft(Session... dates) {
        return new Event(seminar, terms, "Rathaus", List.of(dates));
    }

    private static Session date(LocalDateTime start, String group) {
        return new Session(NAME, Span.of(start, 90), 2, false).parallel(group);
    }
}
