// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.time.LocalDate;

/** One multiplier team. */
public final class MultiplierTeamView extends View {

    private final String name;

    MultiplierTeamView(Visit visit, String name) {
        super(visit, name);
        this.name = name;
    }

    public String composition() {
        return card("Zusammensetzung").innerText();
    }

    public String members() {
        return card("Mitglieder").innerText();
    }

    /** Somebody was told of the mandate. */
    public MultiplierTeamView told(String office) {
        click(button(entry(office), "Ist unterrichtet"));
        return new MultiplierTeamView(visit(), name);
    }

    /** Opens a call that closes on that day. */
    public CallSelectionView call(String words, LocalDate last) {
        click(link("Aufruf starten"));
        visit().type(page().getByLabel("Worum geht es?"), words);
        visit().type(page().getByLabel("Melden bis"), last.toString());
        click(button("Aufruf starten"));
        return new CallSelectionView(visit(), name);
    }

    public CallSelectionView selection() {
        click(link(card("Aufrufe"), "Aufruf vom").first());
        return new CallSelectionView(visit(), name);
    }

    public TeamWorkView work() {
        click(link("Arbeit des Teams"));
        return new TeamWorkView(visit(), name);
    }

    public MultiplierTeamView renew(String until) {
        click(link("Auftrag verlängern"));
        visit().type(page().getByLabel("Gilt bis"), until);
        click(button("Auftrag verlängern"));
        return new MultiplierTeamView(visit(), name);
    }

    /** The half-yearly report, which names nobody. */
    public byte[] reportPaper() {
        return Papers.of(visit(), link("Halbjahresbericht als PDF"));
    }

    /** The tagged paper about the mandate. */
    public byte[] mandatePaper() {
        return Papers.of(visit(), link("Auftrag als PDF"));
    }
}
