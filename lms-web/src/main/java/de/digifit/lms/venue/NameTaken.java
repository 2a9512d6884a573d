// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Refusal;

public class NameTaken extends Refusal {

    public NameTaken(String name) {
        super("venue.refused.nameTaken", name);
    }
}
