// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Who answered a call, and the selection. */
public final class CallSelectionView extends View {

    private final String team;

    CallSelectionView(Visit visit, String team) {
        super(visit, "Aufruf: " + team);
        this.team = team;
    }

    public String answers() {
        return card("Meldungen").innerText();
    }

    public CallSelectionView choose(String person, String reason) {
        decide(person, reason, "Auswählen");
        return new CallSelectionView(visit(), team);
    }

    public CallSelectionView leaveOut(String person, String reason) {
        decide(person, reason, "Nicht auswählen");
        return new CallSelectionView(visit(), team);
    }

    /** What it says when the person cannot be chosen; the page of the selection is open again then. */
    public String chooseInVain(String person, String reason) {
        String address = page().url();
        decide(person, reason, "Auswählen");
        String said = message();
        page().navigate(address);
        return said;
    }

    private void decide(String person, String reason, String button) {
        click(link(entry(person), "Lesen"));
        visit().type(page().getByLabel("Grund"), reason);
        click(page().locator("main").getByText(button, new Locator.GetByTextOptions().setExact(true)));
    }

    public CallSelectionView councilTakesPart() {
        click(button("Personalrat hat mitberaten"));
        return new CallSelectionView(visit(), team);
    }

    public CallSelectionView close() {
        click(button("Auswahl abschließen"));
        return new CallSelectionView(visit(), team);
    }

    /** Writes the role agreement as it is proposed. */
    public RoleSheetView writeRole(String person) {
        click(link(entry(person), "Rollenvereinbarung schreiben"));
        click(button("Zur Bestätigung vorlegen"));
        return new RoleSheetView(visit(), person);
    }
}
