// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.Event;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 4, MISS",
        "1, 4, ATTEND_PARTLY",
        "3, 4, ATTEND_PARTLY",
        "4, 4, ATTEND",
        "12, 16, ATTEND_PARTLY",
        "13, 16, ATTEND",
        "7, 10, ATTEND_PARTLY",
        "8, 10, ATTEND",
        "4, 5, ATTEND",
        "799, 1000, ATTEND_PARTLY",
        "800, 1000, ATTEND"
    })
    void from_eighty_per_cent_of_the_units_on_it_counts_as_taking_part(int units, int of, Transition outcome) {
        assertThat(new Share(units, of).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_units_of_the_dates_with_a_mark_count() {
        Event event = anEventOfUnits(aSeminar(aTown()), IN_JULY, 2, 8, 6);

        assertThat(Share.of(event, Set.of())).isEqualTo(new Share(0, 16));
        assertThat(Share.of(event, Set.of(session(event, 0), session(event, 2))))
                .isEqualTo(new Share(8, 16));
        assertThat(Share.of(event, Set.of(session(event, 1), session(event, 2))))
                .isEqualTo(new Share(14, 16));
    }

    @Test
    void a_mark_for_a_date_of_another_event_counts_nothing() {
        Event event = anEventOfUnits(aSeminar(aTown()), IN_JULY, 4);

        assertThat(Share.of(event, Set.of(Ids.next())).units()).isZero();
    }

    private static UUID session(Event event, int number) {
        return event.sessions().get(number).id();
    }
}
