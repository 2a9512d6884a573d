// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.shared.Refusal;

public class SelectionOver extends Refusal {

    public SelectionOver() {
        super("selection.refused.over");
    }
}
