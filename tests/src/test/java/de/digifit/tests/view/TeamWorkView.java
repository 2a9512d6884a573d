// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;

/** The work of a multiplier team. */
public final class TeamWorkView extends View {

    private final String team;

    TeamWorkView(Visit visit, String team) {
        super(visit, team);
        this.team = team;
    }

    public TeamWorkView found(String name, String goal, String speaker) {
        click(link("Arbeitsgruppe gründen"));
        type("Name", name);
        type("Ziel", goal);
        visit().choose(field("Spricht für die Gruppe"), speaker);
        type("Trifft sich", "alle zwei Wochen");
        click(button("Gründen"));
        return new TeamWorkView(visit(), team);
    }

    /** What it says to minutes of a meeting that has not taken place yet, and then keeps those of today. */
    public String minute(LocalDate today, String results, String decision) {
        click(link("Protokoll schreiben"));
        type("Am", today.plusDays(1).toString());
        type("Anwesende", "3");
        type("Ergebnisse", results);
        type("Beschlüsse", decision);
        click(button("Protokoll speichern"));
        String said = message();
        type("Am", today.toString());
        click(button("Protokoll speichern"));
        return said;
    }

    /** The tagged paper of the minutes that are shown. */
    public static byte[] paper(Visit visit) {
        return Papers.of(visit, visit.page().locator("main a[href*='minutes.pdf']"));
    }

    public TeamWorkView give(String task, String person, LocalDate due) {
        type("Was ist zu tun?", task);
        visit().choose(field("Wer übernimmt es?"), person);
        type("Bis wann", due.toString());
        click(button("Aufgabe eintragen"));
        return new TeamWorkView(visit(), team);
    }

    public TeamWorkView done(String task) {
        click(button(entry(task), "Erledigt"));
        return new TeamWorkView(visit(), team);
    }

    public String tasks() {
        return card("Aufgaben").innerText();
    }

    public String figures() {
        return card("Stand").innerText();
    }

    /** Writes the profile of the first project. */
    public ProjectView propose(String group, String name, String unit, LocalDate until) {
        click(link(entry(group), "Projektsteckbrief schreiben"));
        type("Name", name);
        visit().choose(field("Einheit"), unit);
        type("Fertig bis", until.toString());
        type("Wie es heute ist", "Anträge kommen auf Papier.");
        type("Was besser werden soll", "Anträge kommen digital.");
        type("Für wen und wie", "Für alle, die bauen.");
        type("Meilensteine", "Ablauf aufgenommen");
        click(button("Steckbrief speichern"));
        return new ProjectView(visit(), name);
    }

    public ProjectView project(String name) {
        click(link(card("Erste Vorhaben"), name));
        return new ProjectView(visit(), name);
    }

    private void type(String label, String words) {
        visit().type(field(label), words);
    }

    private Locator field(String label) {
        return page().locator("main")
                .getByLabel(label)
                .and(page().locator("input, textarea, select"))
                .first();
    }
}
