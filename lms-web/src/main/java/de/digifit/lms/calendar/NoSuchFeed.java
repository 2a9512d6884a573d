// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.core.shared.Absence;

/** Never there, or taken back: both answer alike. */
public class NoSuchFeed extends Absence {

    public NoSuchFeed() {
        super("No such feed");
    }
}
