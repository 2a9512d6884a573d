// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.planning;

import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.application.AgreementOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** Which modules run, and on which works agreement, for staff council and data protection. */
@Path("/agreement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    @Inject
    AgreementOverview overview;

    @GET
    public AgreementView agreement() {
        return new AgreementView(
                overview.smallestGroup(),
                overview.modules().stream().map(ModuleView::of).toList());
    }

    /** What is agreed in the town. */
    public record AgreementView(int smallestGroup, List<ModuleView> modules) {}

    /** One module and what it rests on. */
    public record ModuleView(String module, String status, String title, LocalDate signedOn, String file) {

        static ModuleView of(ModuleSwitch change) {
            return new ModuleView(
                    change.module().name(),
                    change.status().name(),
                    change.agreement().agreementTitle(),
                    change.agreement().agreementSignedOn(),
                    change.agreement().agreementFile());
        }
    }
}
