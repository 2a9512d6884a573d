// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyOutdated;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.NoSuchCompetency;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.CodeTaken;
import de.digifit.core.role.ProfileChange;
import de.digifit.core.role.ProfileChange.Cause;
import de.digifit.core.role.ProfileChange.Kind;
import de.digifit.core.role.ProfileChanged;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.ProfileRetired;
import de.digifit.core.role.Profiles;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.role.Targets;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.jspecify.annotations.Nullable;

/**
 * Keeping the role profiles of a town. Every change has a reason and is kept with it.
 *
 * <p>Whoever changes a profile says which version was read; where somebody else was faster it is refused
 * ({@link ProfileChanged}), as is a change of a retired one ({@link ProfileRetired}).
 */
@Act
@RequiresPermissions("profile:keep")
public class ProfileKeeping {

    private final Asker asker;
    private final Profiles profiles;
    private final Competencies competencies;
    private final People people;
    private final Clock clock;

    @Inject
    public ProfileKeeping(Asker asker, Profiles profiles, Competencies competencies, People people, Clock clock) {
        this.asker = asker;
        this.profiles = profiles;
        this.competencies = competencies;
        this.people = people;
        this.clock = clock;
    }

    /** Also those that are retired, by code. */
    public List<RoleProfile> all() {
        return profiles.of(asker.town());
    }

    public ProfileDetails get(ProfileId id) {
        RoleProfile profile = profiles.get(asker.town(), id);
        List<ProfileChange> changes = profiles.changes(id);
        Map<PersonId, String> names = people.names(
                asker.town(),
                changes.stream().map(ProfileChange::author).distinct().toList());
        return new ProfileDetails(
                id,
                profile.code(),
                profile.title(),
                profile.targets(),
                profile.version(),
                profile.retired(),
                changes.stream()
                        .map(change -> new ProfileDetails.Entry(change, names.getOrDefault(change.author(), "")))
                        .toList());
    }

    /**
     * A profile that asks for nothing yet.
     *
     * @throws CodeTaken when the town has one with this code
     */
    public ProfileId found(NewProfile planned) {
        return begin(planned, Kind.FOUNDED, new Targets(Map.of()), null);
    }

    /**
     * A profile that asks for the same as another one of the town, which may be retired.
     *
     * @throws CodeTaken when the town has one with this code
     */
    public ProfileId copy(ProfileId original, NewProfile planned) {
        RoleProfile model = profiles.get(asker.town(), original);
        return begin(planned, Kind.COPIED, model.targets(), model.title());
    }

    /**
     * A profile that asks for the same as a delivered one.
     *
     * @throws CodeTaken when the town has one with this code
     */
    public ProfileId takeOver(Words original, Targets targets, NewProfile planned) {
        return begin(planned, Kind.DELIVERED, targets, original);
    }

    private ProfileId begin(NewProfile planned, Kind kind, Targets targets, @Nullable Words original) {
        if (all().stream().anyMatch(other -> other.code().equalsIgnoreCase(planned.code()))) {
            throw new CodeTaken(planned.code());
        }
        RoleProfile profile = new RoleProfile(asker.town(), planned.code(), planned.title(), inUse(targets));
        ProfileChange first = profile.begin(kind, original, cause(0, planned.reason()));
        profiles.add(profile);
        profiles.add(first);
        return profile.id();
    }

    /** What the published editions have no longer is not asked for anew. */
    private Map<CompetencyId, Target> inUse(Targets targets) {
        Map<CompetencyId, Target> asked = new HashMap<>(targets.byCompetency());
        competencies.titles().stream()
                .filter(CompetencyTitle::outdated)
                .forEach(outdated -> asked.remove(outdated.id()));
        return asked;
    }

    /**
     * Asks for a competency, or for another level of it.
     *
     * @throws NoSuchCompetency when there is none
     * @throws CompetencyOutdated when the published edition of its framework has it no longer
     */
    public void ask(ProfileId id, CompetencyId competency, Target target, int seen, String reason) {
        competencies.get(competency).requireInUse();
        hold(id).ask(competency, target, cause(seen, reason)).ifPresent(profiles::add);
    }

    public void drop(ProfileId id, CompetencyId competency, int seen, String reason) {
        hold(id).drop(competency, cause(seen, reason)).ifPresent(profiles::add);
    }

    public void rename(ProfileId id, Words title, int seen, String reason) {
        hold(id).rename(title, cause(seen, reason)).ifPresent(profiles::add);
    }

    /** Those who hold it keep it; nobody gets it any more. */
    public void retire(ProfileId id, int seen, String reason) {
        profiles.add(hold(id).retire(LocalDate.now(clock), cause(seen, reason)));
    }

    private RoleProfile hold(ProfileId id) {
        return profiles.hold(asker.town(), id);
    }

    private Cause cause(int seen, String reason) {
        return new Cause(seen, reason, asker.person(), Instant.now(clock));
    }
}
