// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.shared.Refusal;

public class EventOver extends Refusal {

    public EventOver() {
        super("seminar.refused.over");
    }
}
