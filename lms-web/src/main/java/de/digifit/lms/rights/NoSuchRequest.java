// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Absence;

public class NoSuchRequest extends Absence {

    public NoSuchRequest(Object id) {
        super("No request " + id);
    }
}
