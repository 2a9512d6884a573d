// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The catalogue. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeminarsResource {

    private static final int MOST_DATES = 1_000;

    @Inject
    Catalogue catalogue;

    @GET
    @Path("/seminars")
    public List<FoundView> find(@BeanParam SeminarSearch search) {
        return catalogue.find(search.filter()).stream().map(FoundView::of).toList();
    }

    @GET
    @Path("/seminars/{id}")
    public SeminarView get(@PathParam("id") String id) {
        return SeminarView.of(catalogue.get(SeminarId.of(id), MOST_DATES));
    }

    @GET
    @Path("/events/{id}")
    public EventView event(@PathParam("id") String id) {
        return EventView.of(catalogue.open(EventId.of(id)));
    }
}
