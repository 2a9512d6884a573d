// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.shared.Absence;

public class NoSuchBooking extends Absence {

    public NoSuchBooking(Object id) {
        super("No booking " + id);
    }
}
