// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** The own certificates. */
public final class CertificatesView extends View {

    CertificatesView(Visit visit) {
        super(visit, "Bescheinigungen");
    }

    public static CertificatesView open(Visit visit) {
        visit.open("/attendance/certificates.xhtml");
        return new CertificatesView(visit);
    }

    /** The file of the latest certificate for this seminar. */
    public byte[] pdf(String seminar) {
        Locator row = page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(seminar));
        String address = link(row, "PDF").first().getAttribute("href");
        return visit().context()
                .request()
                .get(visit().town().url(address).toString())
                .body();
    }
}
