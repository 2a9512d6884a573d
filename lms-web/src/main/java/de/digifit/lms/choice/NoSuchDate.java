// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.core.shared.Absence;
import java.util.UUID;

/** The event has no such date, or none that is one of several. */
public class NoSuchDate extends Absence {

    public NoSuchDate(UUID id) {
        super("No date to choose " + id);
    }
}
