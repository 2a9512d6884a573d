// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.SignInView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithTown
class ClicksIT {

    @Test
    @Tag("clicks-to-application")
    void from_the_sign_in_to_a_placed_application_takes_four_clicks(Visitors visitors) {
        try (Visit chris = visitors.stranger()) {
            CatalogueView seminars =
                    SignInView.open(chris).signIn(Persona.CHRIS).findSeminarForFirstGap();
            SeminarView seminar = seminars.chooseFirst();
            MyBookingsView applied = seminar.apply();

            assertThat(applied.open(seminar.title()).count()).isOne();
            new Figure(
                            "clicks-to-application",
                            chris.clicks(),
                            "clicks",
                            "<= 4",
                            "sign in, find a seminar for a gap, choose it, apply")
                    .keep();
            assertThat(chris.clicks()).isLessThanOrEqualTo(4);
        }
    }
}
