// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.attendance.application.MyCertificates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** My certificates of participation. */
@Path("/me/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

    @Inject
    MyCertificates certificates;

    @GET
    public List<CertificateView> mine() {
        return certificates.mine().stream().map(CertificateView::of).toList();
    }

    /** A certificate, without the code that a third party would check it by. */
    public record CertificateView(
            String id, String number, String seminar, int units, int of, boolean withdrawn, LocalDate issuedOn) {

        static CertificateView of(CertificateDetails details) {
            return new CertificateView(
                    details.certificate().id().toString(),
                    details.certificate().number(),
                    details.seminar().code(),
                    details.certificate().share().units(),
                    details.certificate().share().of(),
                    details.certificate().withdrawn(),
                    details.certificate().issuedOn());
        }
    }
}
