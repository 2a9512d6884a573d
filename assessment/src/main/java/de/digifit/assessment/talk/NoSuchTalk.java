// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.core.shared.Absence;

public class NoSuchTalk extends Absence {

    public NoSuchTalk(Object id) {
        super("No talk " + id);
    }
}
