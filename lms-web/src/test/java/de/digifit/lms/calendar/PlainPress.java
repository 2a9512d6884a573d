// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import java.util.stream.Collectors;

/** Prints what tests look at, one line an appointment. */
public final class PlainPress implements CalendarPress {

    @Override
    public String print(CalendarFile file) {
        return file.appointments().stream()
                .map(each -> file.method() + " " + each.sequence() + " " + each.uid() + " " + each.startsAt()
                        + (each.discreet() ? " " + each.title() + " (private) " + each.place() : ""))
                .collect(Collectors.joining("\n"));
    }
}
