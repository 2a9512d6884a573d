// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Download;
import de.digifit.tests.town.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where items are given out. */
public final class ItemExportView extends View {

    private ItemExportView(Visit visit) {
        super(visit, "Aufgaben weitergeben");
    }

    public static ItemExportView open(Visit visit) {
        visit.open("/item/all.xhtml");
        visit.page().getByText("Aufgaben weitergeben").click();
        return new ItemExportView(visit);
    }

    public ItemExportView choose(String competency, String format) {
        visit().choose(page().getByLabel("Kompetenz"), competency);
        visit().choose(page().getByLabel("Format"), format);
        click(button("Anzeigen"));
        return new ItemExportView(visit());
    }

    /** What the file holds, and what of it arrives otherwise. */
    public String what() {
        return card("Was in der Datei steht").innerText();
    }

    public byte[] download() {
        Download download = page().waitForDownload(() -> visit().click(link("Datei herunterladen")));
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
