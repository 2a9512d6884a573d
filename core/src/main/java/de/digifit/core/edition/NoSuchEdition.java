// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Absence;

public class NoSuchEdition extends Absence {

    public NoSuchEdition(Object id) {
        super("No edition " + id);
    }
}
