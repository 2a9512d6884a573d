// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.PlaceFreed;
import java.time.Clock;
import java.util.function.Consumer;

/** What the container calls when a place is freed, for tests outside of this package. */
public final class FollowUp {

    private FollowUp() {}

    public static Consumer<PlaceFreed> of(Bookings bookings, Places places, Diary diary, Clock clock) {
        return new MovingUp(bookings, places, diary, clock)::follow;
    }
}
