// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Target;
import de.digifit.core.role.application.ProfileDetails;
import de.digifit.core.role.application.ProfileKeeping;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets what a role asks for of one competency, or no longer asks for it. */
@Named
@ViewScoped
public class RoleTargetPage implements Serializable {

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private RoleBook book;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String competency;
    private boolean given;
    private int seen;
    private final TargetForm form = new TargetForm();

    public void open() {
        seen = getProfile().version();
        given = competency != null;
        stands().ifPresent(form::fill);
    }

    private Optional<Target> stands() {
        return given ? getProfile().targets().find(chosen()) : Optional.empty();
    }

    private CompetencyId chosen() {
        return new CompetencyId(String.valueOf(competency));
    }

    public String save() {
        keeping.ask(profile(), chosen(), form.target(), seen, form.why());
        return done();
    }

    public String drop() {
        keeping.drop(profile(), chosen(), seen, form.why());
        return done();
    }

    private String done() {
        say.done("role.target.done");
        return "/role/profile.xhtml?faces-redirect=true&id=" + profile();
    }

    /** Goes on with what is typed, now that the other change was seen. */
    public void goOn() {
        seen = getProfile().version();
    }

    /** Whether somebody changed the profile since this page was opened. */
    public boolean isOvertaken() {
        return getProfile().version() != seen;
    }

    /** What the role asks for at this moment; nothing where it does not. */
    public @Nullable Target getNow() {
        return stands().orElse(null);
    }

    private ProfileId profile() {
        return ProfileId.of(String.valueOf(id));
    }

    public ProfileDetails getProfile() {
        return book.get(String.valueOf(id));
    }

    /** Whether the address names the competency; else it is chosen on the page. */
    public boolean isGiven() {
        return given;
    }

    public CompetencyId getCompetencyId() {
        return chosen();
    }

    public TargetForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }
}
