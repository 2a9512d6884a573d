// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Refusal;

public class NotAColour extends Refusal {

    public NotAColour(String typed) {
        super("document.refused.colour", typed);
    }
}
