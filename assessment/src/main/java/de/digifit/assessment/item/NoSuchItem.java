// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.shared.Absence;

public class NoSuchItem extends Absence {

    public NoSuchItem(Object id) {
        super("No item " + id);
    }
}
