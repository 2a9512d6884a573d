// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.assessment.selfassessment.RoleRound;
import de.digifit.assessment.selfassessment.application.RoleRounds;
import de.digifit.core.role.ProfileId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Last time, today and target of all that a role asks for, side by side. */
@Named
@RequestScoped
public class RoundComparePage {

    @Inject
    private RoleRounds rounds;

    private @Nullable String role;
    private @Nullable RoleRound round;

    public void open() {
        round = rounds.open(ProfileId.of(String.valueOf(role)));
    }

    public RoleRound getRound() {
        return Objects.requireNonNull(round);
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}
