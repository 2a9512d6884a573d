// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.operation.application;

import de.digifit.core.shared.Act;
import de.digifit.lms.operation.Condition;
import de.digifit.lms.operation.Conditions;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The operator's view of the installation. */
@Act
@RequiresPermissions("operation:see")
public class Operation {

    private final Conditions conditions;

    @Inject
    public Operation(Conditions conditions) {
        this.conditions = conditions;
    }

    public Condition condition() {
        return conditions.now();
    }
}
