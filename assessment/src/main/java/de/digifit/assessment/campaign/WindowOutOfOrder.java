// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign;

import de.digifit.core.shared.Refusal;

/** A window ends after it begins, and not before today. */
public class WindowOutOfOrder extends Refusal {

    public WindowOutOfOrder() {
        super("talk.refused.windowOutOfOrder");
    }
}
