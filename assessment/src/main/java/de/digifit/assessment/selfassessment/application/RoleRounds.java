// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment.application;

import de.digifit.assessment.selfassessment.RoleRound;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Walking through all that one of the own roles asks for, and looking at today beside last time. The answers themselves
 * are given by {@link SelfAssessment#rate}; each is kept at once, and private until it is released.
 */
@Act
@RequiresPermissions("competency:own")
public class RoleRounds {

    private final Modules modules;
    private final OwnRoles roles;
    private final Ledger ledger;

    @Inject
    public RoleRounds(Modules modules, OwnRoles roles, Ledger ledger) {
        this.modules = modules;
        this.roles = roles;
        this.ledger = ledger;
    }

    /** Whether the works agreement lets people rate themselves at present. */
    public boolean released() {
        return modules.released(Module.SELF_ASSESSMENT);
    }

    /** How far each walk through a role that the asker holds has come. */
    public List<RoleRound> held() {
        return rounds(roles.held());
    }

    /** The same for roles that the asker would like to grow into. */
    public List<RoleRound> wished() {
        return rounds(roles.wished());
    }

    /**
     * @throws de.digifit.core.role.NoSuchProfile when the asker neither holds the role nor wishes for it
     * @throws de.digifit.core.agreement.ModuleNotReleased while nobody rates themselves here
     */
    public RoleRound open(ProfileId role) {
        modules.requireReleased(Module.SELF_ASSESSMENT);
        return RoleRound.of(roles.get(role), said(), roles.today());
    }

    private List<RoleRound> rounds(List<RoleProfile> profiles) {
        List<Evidence> said = profiles.isEmpty() ? List.of() : said();
        return profiles.stream()
                .filter(role -> !role.targets().byCompetency().isEmpty())
                .map(role -> RoleRound.of(role, said, roles.today()))
                .toList();
    }

    private List<Evidence> said() {
        return ledger.selfAssessments(roles.person());
    }
}
