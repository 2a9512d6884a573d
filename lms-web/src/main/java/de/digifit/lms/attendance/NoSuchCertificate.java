// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.shared.Absence;

public class NoSuchCertificate extends Absence {

    public NoSuchCertificate(Object id) {
        super("No certificate " + id);
    }
}
