// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The audit log, as data protection sees it. */
public final class AuditLogView extends View {

    private AuditLogView(Visit visit) {
        super(visit, "Protokoll");
    }

    public static AuditLogView open(Visit visit) {
        visit.open("/audit/log.xhtml");
        return new AuditLogView(visit);
    }

    public AuditLogView check() {
        click(button("Ganze Kette prüfen"));
        return new AuditLogView(visit());
    }

    /** What is said of the whole chain. */
    public String chain() {
        return card("Ist die Kette unversehrt?").innerText();
    }

    /** Reads the day that stands there. */
    public AuditLogView read(String why) {
        page().getByLabel("Anlass").fill(why);
        click(button("Tag anzeigen"));
        return new AuditLogView(visit());
    }

    /** The rows of the day, newest first. */
    public String entries() {
        return page().locator("main table").innerText();
    }
}
