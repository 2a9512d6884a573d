// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.agreement;

import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.application.AgreementOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The start page of staff council and data protection: which modules run, on which agreement. */
@Named
@RequestScoped
public class AgreementPage {

    @Inject
    private AgreementOverview overview;

    private List<ModuleSwitch> modules = List.of();
    private List<AgreementOverview.Change> changes = List.of();
    private int smallestGroup;

    public void open() {
        modules = overview.modules();
        changes = overview.changes();
        smallestGroup = overview.smallestGroup();
    }

    public List<ModuleSwitch> getModules() {
        return modules;
    }

    /** Newest first. */
    public List<AgreementOverview.Change> getChanges() {
        return changes;
    }

    public int getSmallestGroup() {
        return smallestGroup;
    }
}
