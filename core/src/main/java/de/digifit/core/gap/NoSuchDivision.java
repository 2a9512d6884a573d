// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.shared.Absence;

/** Nobody of this town was asked about in such a division, or it belongs to another town. */
public class NoSuchDivision extends Absence {

    public NoSuchDivision(Object id) {
        super("No division " + id);
    }
}
