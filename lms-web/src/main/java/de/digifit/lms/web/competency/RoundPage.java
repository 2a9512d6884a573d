// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.assessment.selfassessment.RoleRound;
import de.digifit.assessment.selfassessment.RoundStep;
import de.digifit.assessment.selfassessment.application.RoleRounds;
import de.digifit.assessment.selfassessment.application.SelfAssessment;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.role.ProfileId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One competency of a walk through a role. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    @Inject
    private RoleRounds rounds;

    @Inject
    private SelfAssessment assessment;

    private @Nullable String role;
    private @Nullable String at;
    private @Nullable Level level;
    private boolean released;
    private transient @Nullable RoleRound round;

    /** Without a competency in the address: at the first without an answer, or where all are compared. */
    public @Nullable String open() {
        Optional<RoundStep> step =
                at == null ? getRound().open() : Optional.of(getRound().step(competency()));
        if (step.isEmpty()) {
            return comparing();
        }
        at = step.get().competency().value();
        level = step.get().now().map(Evidence::level).orElse(null);
        released = assessment.isReleased(competency());
        return null;
    }

    public RoleRound getRound() {
        RoleRound known = round;
        if (known == null) {
            known = rounds.open(ProfileId.of(String.valueOf(role)));
            round = known;
        }
        return known;
    }

    public RoundStep getStep() {
        return getRound().step(competency());
    }

    public int getPosition() {
        return getRound().position(competency());
    }

    public String save() {
        if (level != null) {
            assessment.rate(competency(), level);
        }
        round = null;
        return address(getRound().openAfter(competency()));
    }

    /** This one stays without an answer for now. */
    public String skip() {
        return address(getRound().after(competency()));
    }

    private String address(Optional<RoundStep> next) {
        return next.map(step -> "/competency/round.xhtml?faces-redirect=true&role=" + role + "&at=" + step.competency())
                .orElseGet(this::comparing);
    }

    private String comparing() {
        return "/competency/compare.xhtml?faces-redirect=true&role=" + role;
    }

    private CompetencyId competency() {
        return new CompetencyId(String.valueOf(at));
    }

    /** Whether the leader sees what the person says of this competency. */
    public boolean isReleased() {
        return released;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }
}
