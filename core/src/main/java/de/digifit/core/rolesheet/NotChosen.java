// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import de.digifit.core.shared.Refusal;

/** A role is agreed with who was chosen, or who belongs to the team already. */
public class NotChosen extends Refusal {

    public NotChosen(String name) {
        super("rolesheet.refused.notChosen", name);
    }
}
