// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.competency;

import de.digifit.core.competency.application.CompetencyCatalog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** All that can be known. */
@Path("/competencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompetenciesResource {

    @Inject
    CompetencyCatalog catalog;

    @GET
    public List<CompetencyView> all() {
        return catalog.all().stream().map(CompetencyView::of).toList();
    }
}
