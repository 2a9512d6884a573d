// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.shared.Absence;

public class NoSuchEvidence extends Absence {

    public NoSuchEvidence(Object id) {
        super("No evidence " + id);
    }
}
