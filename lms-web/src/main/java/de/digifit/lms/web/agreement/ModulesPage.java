// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.agreement;

import de.digifit.core.agreement.application.Switchboard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which modules run, for those who switch them. */
@Named
@RequestScoped
public class ModulesPage {

    @Inject
    private Switchboard switchboard;

    private List<Switchboard.Setting> settings = List.of();

    public void open() {
        settings = switchboard.settings();
    }

    public List<Switchboard.Setting> getSettings() {
        return settings;
    }
}
