// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;

public class ProfileRetired extends Refusal {

    public ProfileRetired(Words title) {
        super("role.refused.retired", title);
    }
}
