// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.shared.Refusal;

public class NotWithCouncil extends Refusal {

    public NotWithCouncil() {
        super("selection.refused.notWithCouncil");
    }
}
