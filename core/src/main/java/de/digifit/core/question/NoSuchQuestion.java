// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

import de.digifit.core.shared.Absence;

public class NoSuchQuestion extends Absence {

    public NoSuchQuestion(Object id) {
        super("No question " + id);
    }
}
