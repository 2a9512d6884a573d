// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.digifit.tests.town.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a framework is read from a file. */
public final class FrameworkImportView extends View {

    private FrameworkImportView(Visit visit) {
        super(visit, "Aus einer Datei einlesen");
    }

    public static FrameworkImportView open(Visit visit) {
        visit.open("/framework/import.xhtml");
        return new FrameworkImportView(visit);
    }

    public FrameworkImportView look(String name, String content) {
        page().getByLabel("Datei mit dem Kompetenzrahmen")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        click(button("Datei ansehen"));
        return new FrameworkImportView(visit());
    }

    public List<String> faults() {
        Locator faults = card("Was an der Datei nicht stimmt").getByRole(AriaRole.LISTITEM);
        faults.first().waitFor();
        return faults.allInnerTexts();
    }

    public boolean canBeAdopted() {
        return button("Als Entwurf übernehmen").isVisible();
    }

    public FrameworkEditionView adopt(String title) {
        click(button("Als Entwurf übernehmen"));
        return new FrameworkEditionView(visit(), title);
    }
}
