// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.regex.Pattern;

/** Where the employer switches modules on and off. */
public final class ModulesView extends View {

    private ModulesView(Visit visit) {
        super(visit, "Module und Vereinbarung");
    }

    public static ModulesView open(Visit visit) {
        visit.open("/agreement/modules.xhtml");
        return new ModulesView(visit);
    }

    public ModulesView set(String module, String state) {
        click(link(entry(module), "Ändern"));
        visit().check(page().getByRole(
                        AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + state + "\\b"))));
        click(button("Umstellen"));
        return new ModulesView(visit());
    }

    public String stateOf(String module) {
        return entry(module).innerText();
    }
}
