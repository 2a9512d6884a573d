// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.operation;

import de.digifit.lms.operation.Condition;
import de.digifit.lms.operation.application.Operation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How the installation is doing. */
@Named
@RequestScoped
public class OperationPage {

    @Inject
    private Operation operation;

    private @Nullable Condition condition;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        condition = operation.condition();
    }

    public @Nullable Condition getCondition() {
        return condition;
    }
}
