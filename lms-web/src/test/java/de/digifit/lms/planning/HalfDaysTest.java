// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfDaysTest {

    private final Seminar seminar = aSeminar(aTown());
    private final Event morning = anEvent(seminar, 10);
    private final Event afternoon = anEvent(seminar, 10, IN_JULY.withHour(13));
    private final Event wholeDays = anEventOfUnits(seminar, IN_JULY, 8, 8);

    @Test
    void mornings_are_missing_when_every_event_ends_late_or_takes_the_day() {
        assertThat(new HalfDays(List.of(afternoon, wholeDays)).missing()).isTrue();
        assertThat(new HalfDays(List.of(afternoon, wholeDays, morning)).missing())
                .isFalse();
    }

    @Test
    void without_events_nothing_is_missing() {
        assertThat(new HalfDays(List.of()).missing()).isFalse();
    }

    @Test
    void a_morning_that_is_called_off_does_not_help() {
        morning.callOff("Zu wenige");

        assertThat(new HalfDays(List.of(afternoon, morning)).missing()).isTrue();
    }
}
