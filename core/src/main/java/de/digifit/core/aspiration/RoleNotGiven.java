// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration;

import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;

/** Nobody gets that role any more. */
public class RoleNotGiven extends Refusal {

    public RoleNotGiven(Words title) {
        super("aspiration.refused.retired", title);
    }
}
