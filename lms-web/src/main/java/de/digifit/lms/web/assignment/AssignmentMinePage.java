// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.application.HeldRole;
import de.digifit.core.assignment.application.MyRoles;
import de.digifit.core.assignment.application.MyRoles.Mine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own roles, since when and by whom; part of the page about the own competencies. */
@Named
@RequestScoped
public class AssignmentMinePage {

    @Inject
    private MyRoles roles;

    private Mine mine = Mine.NOTHING;

    public void open() {
        mine = roles.mine();
    }

    public List<HeldRole> getHeld() {
        return mine.held();
    }

    public List<HeldRole> getOver() {
        return mine.over();
    }
}
