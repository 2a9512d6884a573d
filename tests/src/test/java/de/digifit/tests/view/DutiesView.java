// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What the own unit has to do whoever is away. */
public final class DutiesView extends View {

    DutiesView(Visit visit) {
        super(visit, "Aufgaben und Vertretung");
    }

    public static DutiesView open(Visit visit) {
        visit.open("/knowledge/duties.xhtml");
        return new DutiesView(visit);
    }

    public DutyEditView enter() {
        click(link("Aufgabe eintragen").first());
        return new DutyEditView(visit());
    }

    public DutyView of(String duty) {
        click(link(duty).first());
        return new DutyView(visit(), duty);
    }
}
