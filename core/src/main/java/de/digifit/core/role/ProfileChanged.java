// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.shared.Refusal;

/** Somebody else changed the profile while this page was open. */
public class ProfileChanged extends Refusal {

    public ProfileChanged() {
        super("role.refused.changed");
    }
}
