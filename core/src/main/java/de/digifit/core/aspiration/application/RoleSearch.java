// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.aspiration.Aspiration;
import de.digifit.core.aspiration.Aspirations;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Who would like to grow into a role that is needed: people who said so themselves, and nobody else.
 *
 * <p>Name, unit and day are given; what a person still lacks only to whoever leads or stands in for the leader of that
 * person. By name: there is no order by ability. That somebody was found is written down for the person to read.
 */
@Act
@RequiresPermissions("role:search")
public class RoleSearch {

    private final Asker asker;
    private final Modules modules;
    private final Aspirations aspirations;
    private final Openings openings;
    private final Found found;

    @Inject
    public RoleSearch(Asker asker, Modules modules, Aspirations aspirations, Openings openings, Found found) {
        this.asker = asker;
        this.modules = modules;
        this.aspirations = aspirations;
        this.openings = openings;
        this.found = found;
    }

    /** The roles in use, by code. */
    public List<RoleProfile> roles() {
        modules.requireReleased(Module.ROLE_SEARCH);
        return openings.of(asker.town());
    }

    /** @throws de.digifit.core.role.NoSuchProfile when the town has none with this id */
    public List<Candidate> towards(ProfileId id) {
        modules.requireReleased(Module.ROLE_SEARCH);
        RoleProfile profile = openings.get(asker.town(), id);
        List<Aspiration> said = aspirations.towards(asker.town(), id, found.today()).stream()
                .filter(aspiration -> !aspiration.person().equals(asker.person()))
                .toList();
        return found.candidates(said, openings.distances(profile, found.ofMyTeam(said)));
    }
}
