// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.workday.ClosingDay;
import de.digifit.core.workday.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JollydayCalendarsTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JollydayCalendars calendars = new JollydayCalendars();

    /** Weekdays of 2027 (and, where a day falls on a weekend then, of 2026 or 2028) and who does not work on them. */
    @ParameterizedTest
    @CsvSource({
        "Neujahr, 2027-01-01, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Heilige Drei Könige, 2027-01-06, BW BY ST",
        "Frauentag, 2027-03-08, BE MV",
        "Karfreitag, 2027-03-26, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Ostermontag, 2027-03-29, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Tag der Arbeit, 2028-05-01, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Christi Himmelfahrt, 2027-05-06, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Pfingstmontag, 2027-05-17, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Fronleichnam, 2027-05-27, BW BY HE NW RP SL",
        "Mariä Himmelfahrt, 2028-08-15, SL",
        "Weltkindertag, 2027-09-20, TH",
        "Tag der Deutschen Einheit, 2028-10-03, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Reformationstag, 2028-10-31, BB HB HH MV NI SN ST SH TH",
        "Allerheiligen, 2027-11-01, BW BY NW RP SL",
        "Buß- und Bettag, 2027-11-17, SN",
        "1. Weihnachtstag, 2028-12-25, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "2. Weihnachtstag, 2028-12-26, BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH",
        "Rosenmontag, 2027-02-08, ''",
        "Augsburger Friedensfest, 2028-08-08, ''",
        "Heiligabend, 2027-12-24, ''",
        "Silvester, 2027-12-31, ''"
    })
    void each_state_has_its_holidays(String name, LocalDate day, String states) {
        assertThat(closed(day))
                .as(name)
                .isEqualTo(
                        states.isEmpty()
                                ? Set.of()
                                : Arrays.stream(states.split(" "))
                                        .map(FederalState::valueOf)
                                        .collect(Collectors.toSet()));
    }

    @Test
    void a_town_has_the_holidays_of_its_state_and_closing_days_of_its_own() {
        SomeTown town = new SomeTown(transaction.entities());
        transaction.entities().persist(new ClosingDay(town.id(), LocalDate.of(2026, 12, 24), true, "Heiligabend"));
        SomeTown other = new SomeTown(transaction.entities());
        transaction.written();
        calendars.entities = transaction.entities();

        WorkingDays days = calendars.of(town.id());

        assertThat(days.isWorkingDay(LocalDate.of(2027, 12, 24))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 5, 27))).isFalse();
        assertThat(calendars.of(other.id()).isWorkingDay(LocalDate.of(2027, 12, 24)))
                .isTrue();
    }

    private Set<FederalState> closed(LocalDate day) {
        return Arrays.stream(FederalState.values())
                .filter(state -> !calendars.of(state).isWorkingDay(day))
                .collect(Collectors.toSet());
    }
}
