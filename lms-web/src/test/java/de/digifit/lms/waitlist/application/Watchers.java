// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.council.application.CouncilLaw;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/** Lets tests listen as the container would, in a town without holidays. */
public final class Watchers {

    private Watchers() {}

    public static Consumer<PlaceFreed> of(Filling filling) {
        return filling::follow;
    }

    public static Consumer<StepTaken> of(OfferBook book) {
        return book::follow;
    }

    public static CouncilLaw law(Clock clock) {
        Town town = new Town("Musterau", "#0b5fff", FederalState.NW);
        return new CouncilLaw(any -> town, any -> profile(), calendars(), clock);
    }

    public static Calendars calendars() {
        WorkingDays weekdays = new WorkingDays(day -> false);
        return new Calendars() {
            @Override
            public WorkingDays of(TownId town) {
                return weekdays;
            }

            @Override
            public WorkingDays of(FederalState state) {
                return weekdays;
            }
        };
    }

    private static StateProfile profile() {
        return new StateProfile(
                "XX",
                new Words("Gesetz", "Law"),
                CouncilMode.CO_DETERMINATION,
                10,
                3,
                Silence.CONSENT,
                false,
                3,
                true,
                Set.of());
    }
}
