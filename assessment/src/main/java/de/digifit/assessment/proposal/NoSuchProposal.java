// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal;

import de.digifit.core.shared.Absence;

public class NoSuchProposal extends Absence {

    public NoSuchProposal(Object id) {
        super("No proposal " + id);
    }
}
