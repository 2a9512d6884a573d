// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import de.digifit.core.shared.Absence;

public class NoSuchRoleAgreement extends Absence {

    public NoSuchRoleAgreement(Object id) {
        super("No role agreement " + id);
    }
}
