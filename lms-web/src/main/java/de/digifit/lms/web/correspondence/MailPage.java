// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.correspondence;

import de.digifit.lms.correspondence.application.MailCondition;
import de.digifit.lms.correspondence.application.MailOperation;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How the mail is doing, on the operator's page. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private MailOperation mail;

    @Inject
    private Say say;

    private @Nullable MailCondition condition;

    public MailCondition getCondition() {
        if (condition == null) {
            condition = mail.condition();
        }
        return condition;
    }

    public String tryAgain() {
        say.done("correspondence.mail.again.done", mail.tryAgain());
        return "/operation/overview.xhtml?faces-redirect=true";
    }
}
