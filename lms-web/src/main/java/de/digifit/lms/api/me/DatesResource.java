// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.lms.api.problem.Body;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.choice.application.MyChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jspecify.annotations.Nullable;

/** Which of the parallel dates I attend. */
@Path("/me/applications/{id}/dates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DatesResource {

    @Inject
    MyChoice choice;

    /** The groups to choose from, with the seats that are left; none where every date is for everybody. */
    @GET
    public ChoiceView get(@PathParam("id") String id) {
        return ChoiceView.of(choice.of(BookingId.of(id)));
    }

    /** One date of each group at most; groups that are not named stay as they are. Sent again, it changes nothing. */
    @PUT
    @RequestBodySchema(Chosen.class)
    public ChoiceView choose(@PathParam("id") String id, Body body) {
        choice.choose(BookingId.of(id), Chosen.of(body).dates());
        return get(id);
    }

    /** @param dates ids of the chosen ones */
    public record Chosen(@Schema(required = true) Set<UUID> dates) {

        static Chosen of(Body body) {
            return new Chosen(body.ids("dates"));
        }
    }

    /**
     * What there is to choose from.
     *
     * @param firm whether the choice takes a seat; false while there is no place yet and it is a wish
     */
    public record ChoiceView(boolean changeable, boolean firm, List<GroupView> groups) {

        static ChoiceView of(MyChoice.Open open) {
            return new ChoiceView(
                    open.changeable(),
                    open.firm(),
                    open.groups().stream().map(GroupView::of).toList());
        }
    }

    /** Parallel dates of which one is attended. */
    public record GroupView(String name, List<OptionView> dates) {

        static GroupView of(DateGroup group) {
            return new GroupView(
                    group.name(), group.options().stream().map(OptionView::of).toList());
        }
    }

    /** @param free seats that are left for me; nothing where only the places of the event count */
    public record OptionView(
            String id,
            String titleDe,
            String titleEn,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            @Nullable Integer free,
            boolean chosen) {

        static OptionView of(DateOption option) {
            return new OptionView(
                    option.session().id().toString(),
                    option.session().title().de(),
                    option.session().title().en(),
                    option.session().startsAt(),
                    option.session().endsAt(),
                    option.where(),
                    option.limited() ? option.free() : null,
                    option.chosen());
        }
    }
}
