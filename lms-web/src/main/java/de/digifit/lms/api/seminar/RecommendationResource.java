// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.lms.recommendation.Recommended;
import de.digifit.lms.recommendation.application.MyRecommendations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What I might take next, and why. */
@Path("/me/recommendation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {

    @Inject
    MyRecommendations recommendations;

    @GET
    public List<RecommendationView> recommendation() {
        return recommendations.overview().next().stream()
                .map(Recommended.Next::proposal)
                .map(RecommendationView::of)
                .toList();
    }
}
