// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.shared.Refusal;

public class ApplicationsClosed extends Refusal {

    public ApplicationsClosed() {
        super("booking.refused.closed");
    }
}
