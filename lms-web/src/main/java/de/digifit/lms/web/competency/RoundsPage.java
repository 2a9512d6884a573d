// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.assessment.selfassessment.RoleRound;
import de.digifit.assessment.selfassessment.application.RoleRounds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Choosing one of the own roles to walk through. */
@Named
@RequestScoped
public class RoundsPage {

    @Inject
    private RoleRounds rounds;

    private boolean released;
    private List<RoleRound> held = List.of();
    private List<RoleRound> wished = List.of();

    public void open() {
        released = rounds.released();
        if (released) {
            held = rounds.held();
            wished = rounds.wished();
        }
    }

    /** Whether the works agreement lets people rate themselves at present. */
    public boolean isReleased() {
        return released;
    }

    public List<RoleRound> getHeld() {
        return held;
    }

    /** Roles that the person would like to grow into. */
    public List<RoleRound> getWished() {
        return wished;
    }
}
