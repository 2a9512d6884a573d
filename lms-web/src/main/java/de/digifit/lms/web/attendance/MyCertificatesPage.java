// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.attendance.application.MyCertificates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own certificates of participation. */
@Named
@RequestScoped
public class MyCertificatesPage {

    @Inject
    private MyCertificates certificates;

    private List<CertificateDetails> mine = List.of();

    public void open() {
        mine = certificates.mine();
    }

    public List<CertificateDetails> getMine() {
        return mine;
    }
}
