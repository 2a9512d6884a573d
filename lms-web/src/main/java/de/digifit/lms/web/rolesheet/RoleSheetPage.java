// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rolesheet;

import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.rolesheet.application.RoleConfirming;
import de.digifit.core.rolesheet.application.Sheet;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One role agreement, for the person, the leader and coordination. */
@Named
@ViewScoped
public class RoleSheetPage implements Serializable {

    @Inject
    private RoleConfirming confirming;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable Sheet sheet;

    public void open() {
        getSheet();
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = confirming.view(agreement());
        }
        return sheet;
    }

    public String confirm() {
        confirming.confirm(agreement());
        say.done("rolesheet.confirmed.done");
        return "/multiplier/agreement.xhtml?faces-redirect=true&id=" + id;
    }

    private RoleAgreementId agreement() {
        return RoleAgreementId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
