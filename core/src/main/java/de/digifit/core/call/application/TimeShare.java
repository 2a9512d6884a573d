// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.application;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.call.Call;
import de.digifit.core.call.CallId;
import de.digifit.core.call.Calls;
import de.digifit.core.call.Interest;
import de.digifit.core.call.InterestId;
import de.digifit.core.call.Interests;
import de.digifit.core.call.NoSuchCall;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * A leader, or who stands in, says how much working time there is for somebody who would like to join a team. What the
 * person wrote is not seen for it: the word is about time, not about the person.
 */
@Act
@RequiresPermissions("team:lead")
public class TimeShare {

    private final TeamAccess access;
    private final Disclosure disclosure;
    private final MultiplierTeams teams;
    private final Calls calls;
    private final Interests interests;

    @Inject
    public TimeShare(
            TeamAccess access, Disclosure disclosure, MultiplierTeams teams, Calls calls, Interests interests) {
        this.access = access;
        this.disclosure = disclosure;
        this.teams = teams;
        this.calls = calls;
        this.interests = interests;
    }

    /** Of the people whom the asker leads, those who answered a call that is not decided yet. */
    public List<Asked> waiting() {
        Map<PersonId, String> team = disclosure.myTeam().stream().collect(Collectors.toMap(Person::id, Person::name));
        List<Interest> said = interests.open(access.town(), team.keySet());
        disclosure.seen(said.stream().map(Interest::person).toList(), Purpose.TEAM_SELECTION);
        if (said.isEmpty()) {
            return List.of();
        }
        Map<TeamId, MultiplierTeam> named =
                teams.of(access.town()).stream().collect(Collectors.toMap(MultiplierTeam::id, Function.identity()));
        Map<CallId, Call> known =
                calls.of(access.town()).stream().collect(Collectors.toMap(Call::id, Function.identity()));
        return said.stream()
                .map(one -> asked(one, team.getOrDefault(one.person(), ""), known, named))
                .toList();
    }

    private static Asked asked(Interest one, String name, Map<CallId, Call> known, Map<TeamId, MultiplierTeam> named) {
        Call call = known.get(one.call());
        MultiplierTeam team = call == null ? null : named.get(call.team());
        if (call == null || team == null) {
            throw new NoSuchCall(one.call());
        }
        return new Asked(one.id(), name, team, call, one.statement());
    }

    /** @throws NoSuchCall when it is not of the asker's people, or decided */
    public Asked view(InterestId id) {
        return waiting().stream()
                .filter(asked -> asked.interest().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchCall(id));
    }

    /**
     * So many per cent of the working time.
     *
     * @throws NoSuchCall when it is not of the asker's people
     * @throws Call.Decided when the call is decided
     * @throws de.digifit.core.changeagent.ShareOutOfRange when it is no time, or more than there is
     */
    public void give(InterestId id, int share, String word) {
        ofMine(id).giveTime(access.person(), share, word, access.today());
    }

    /** None at present. Errors as with {@link #give}. */
    public void giveNone(InterestId id, String word) {
        ofMine(id).giveNoTime(access.person(), word, access.today());
    }

    private Interest ofMine(InterestId id) {
        Interest interest = interests.get(access.town(), id);
        if (disclosure.myTeam().stream().noneMatch(person -> person.id().equals(interest.person()))) {
            throw new NoSuchCall(id);
        }
        calls.hold(access.town(), interest.call()).requireUndecided();
        return interest;
    }

    /**
     * Somebody for whom time is asked.
     *
     * @param statement what was said before
     */
    public record Asked(
            InterestId interest, String name, MultiplierTeam team, Call call, Optional<Interest.Statement> statement) {}
}
