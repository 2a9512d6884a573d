// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Absence;

/** No such call, or nobody said so in answer to one. */
public class NoSuchCall extends Absence {

    public NoSuchCall(Object id) {
        super("No call or expression of interest " + id);
    }
}
