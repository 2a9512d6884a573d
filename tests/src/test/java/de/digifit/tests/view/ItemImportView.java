// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.digifit.tests.town.Visit;
import java.util.List;

/** Where items are read from a file. */
public final class ItemImportView extends View {

    private ItemImportView(Visit visit) {
        super(visit, "Aufgaben einlesen");
    }

    public static ItemImportView open(Visit visit) {
        visit.open("/item/import.xhtml");
        return new ItemImportView(visit);
    }

    public ItemImportView look(String name, byte[] content) {
        page().getByLabel("Datei mit Aufgaben")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        click(button("Datei ansehen"));
        return new ItemImportView(visit());
    }

    /** How many are new, there already, and to stay out. */
    public String sum() {
        return card("Was die Datei bringt").locator(".msg").first().innerText().strip();
    }

    public List<String> refused() {
        return card("Was sich nicht übernehmen lässt").locator(".list__item").allInnerTexts();
    }

    public List<String> fresh() {
        return card("Neu").locator(".list__item").allInnerTexts();
    }

    public List<String> faults() {
        Locator faults = card("Warum die Datei nicht gelesen wurde").getByRole(AriaRole.LISTITEM);
        faults.first().waitFor();
        return faults.allInnerTexts();
    }

    public boolean canBeTaken() {
        return button("übernehmen").count() > 0;
    }

    public ItemImportView choose(String competency, String level) {
        visit().choose(page().getByLabel("Kompetenz"), competency);
        visit().choose(page().getByLabel("Stufe"), level);
        return this;
    }

    /** The message of the bank that follows. */
    public String take() {
        click(button("übernehmen"));
        return message();
    }
}
