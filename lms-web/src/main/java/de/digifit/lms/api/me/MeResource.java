// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.application.AgreementOverview;
import de.digifit.core.gap.application.MyStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who I am, where I stand, and who looked at that. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Asker asker;

    @Inject
    MyStanding standing;

    @Inject
    AgreementOverview agreement;

    @GET
    public MeView me() {
        SignedIn me = asker.get();
        return new MeView(
                me.person().toString(),
                me.name(),
                me.townName(),
                me.responsibilities().stream().map(Enum::name).sorted().toList());
    }

    @GET
    @Path("/standing")
    public List<StandingView> standing() {
        return StandingView.of(standing.overview());
    }

    @GET
    @Path("/views")
    public List<SeenView> views() {
        return agreement.whoLookedAtMe().stream().map(SeenView::of).toList();
    }
}
