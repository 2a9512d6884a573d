// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.lms.booking.application.BookingDetails;
import java.util.List;

/** What a start page shows. */
public record TodayView(List<ToDo> toDo, List<BookingDetails> upcoming, PersonalStanding standing) {

    public TodayView {
        toDo = List.copyOf(toDo);
        upcoming = List.copyOf(upcoming);
    }
}
