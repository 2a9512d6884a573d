// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Refusal;

/** The restriction that should end has ended, its end is announced, or its request is not answered yet. */
public class NothingRestricted extends Refusal {

    public NothingRestricted() {
        super("rights.refused.nothingRestricted");
    }
}
