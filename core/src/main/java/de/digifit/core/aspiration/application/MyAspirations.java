// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.aspiration.Aspiration;
import de.digifit.core.aspiration.Aspirations;
import de.digifit.core.aspiration.Distance;
import de.digifit.core.aspiration.RoleNotGiven;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.role.NoSuchProfile;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The roles that the person who asks would like to grow into. */
@Act
@RequiresPermissions("competency:own")
public class MyAspirations {

    private final Asker asker;
    private final Modules modules;
    private final Aspirations aspirations;
    private final Openings openings;
    private final Clock clock;

    @Inject
    public MyAspirations(Asker asker, Modules modules, Aspirations aspirations, Openings openings, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.aspirations = aspirations;
        this.openings = openings;
        this.clock = clock;
    }

    /**
     * Every role of the town that the person does not hold, by code, and whatever the person said. While the module does
     * not run only that, so that it can be taken back.
     */
    public List<Wish> roles() {
        boolean released = modules.released(Module.ROLE_SEARCH);
        Map<ProfileId, Aspiration> said = aspirations.of(asker.person(), today()).stream()
                .collect(Collectors.toMap(Aspiration::profile, Function.identity()));
        Map<CompetencyId, Level> levels =
                openings.levels(List.of(asker.person())).getOrDefault(asker.person(), Map.of());
        Set<ProfileId> held = openings.heldBy(asker.person(), today());
        return openings.of(asker.town()).stream()
                .filter(profile -> said.containsKey(profile.id()) || (released && !held.contains(profile.id())))
                .map(profile -> new Wish(
                        profile, Optional.ofNullable(said.get(profile.id())), Distance.of(profile.targets(), levels)))
                .toList();
    }

    /**
     * I would like to grow into this role, and may be found by it.
     *
     * @throws NoSuchProfile when the town has none with this id
     * @throws RoleNotGiven when it is no longer in use
     */
    public void say(ProfileId id) {
        modules.requireReleased(Module.ROLE_SEARCH);
        RoleProfile profile = openings.get(asker.town(), id);
        aspirations.keep(new Aspiration(asker.town(), asker.person(), profile.id(), today()));
    }

    /** Works whether the module runs or not. */
    public void takeBack(ProfileId id) {
        aspirations.remove(asker.person(), id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A role, whether the person said so, and what lies between. */
    public record Wish(RoleProfile profile, Optional<Aspiration> said, Distance distance) {}
}
