// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.application;

import de.digifit.core.call.AppliedAlready;
import de.digifit.core.call.Call;
import de.digifit.core.call.CallId;
import de.digifit.core.call.Calls;
import de.digifit.core.call.Interest;
import de.digifit.core.call.Interest.Said;
import de.digifit.core.call.Interests;
import de.digifit.core.call.NoSuchCall;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The calls that are open to the asker, and the own answers with their outcome. */
@Act
@RequiresPermissions("multiplier:own")
public class MyInterest {

    private final TeamAccess access;
    private final MultiplierTeams teams;
    private final Calls calls;
    private final Interests interests;
    private final Units units;

    @Inject
    public MyInterest(TeamAccess access, MultiplierTeams teams, Calls calls, Interests interests, Units units) {
        this.access = access;
        this.teams = teams;
        this.calls = calls;
        this.interests = interests;
        this.units = units;
    }

    /** Those that are open, and those that the asker answered; newest first. */
    public List<MyCall> calls() {
        Map<CallId, Interest> own =
                interests.of(access.person()).stream().collect(Collectors.toMap(Interest::call, Function.identity()));
        Map<TeamId, MultiplierTeam> named =
                teams.of(access.town()).stream().collect(Collectors.toMap(MultiplierTeam::id, Function.identity()));
        return calls.of(access.town()).stream()
                .filter(call -> call.openOn(access.today()) || own.containsKey(call.id()))
                .map(call -> new MyCall(
                        call,
                        Optional.ofNullable(named.get(call.team())).orElseThrow(() -> new NoSuchCall(call.id())),
                        Optional.ofNullable(own.get(call.id())),
                        call.openOn(access.today())))
                .toList();
    }

    /** @throws NoSuchCall when it is neither open nor answered by the asker */
    public MyCall view(CallId id) {
        Call call = calls.get(access.town(), id);
        Optional<Interest> own = interests.find(id, access.person());
        boolean open = call.openOn(access.today());
        if (!open && own.isEmpty()) {
            throw new NoSuchCall(id);
        }
        return new MyCall(call, teams.get(access.town(), call.team()), own, open);
    }

    /**
     * I would like to take part.
     *
     * @throws de.digifit.core.call.CallClosed when the last day is over
     * @throws AppliedAlready when the asker answered before
     * @throws de.digifit.core.call.MotivationNotFit when the reason is missing or too long
     */
    public void apply(CallId id, Said said) {
        Call call = calls.hold(access.town(), id);
        call.requireOpen(access.today());
        if (interests.find(id, access.person()).isPresent()) {
            throw new AppliedAlready();
        }
        interests.add(new Interest(
                call,
                access.person(),
                Optional.ofNullable(
                        units.unitsOf(List.of(access.person()), access.today()).get(access.person())),
                said,
                access.today()));
    }

    /**
     * I do not want to any more; nothing is kept of it.
     *
     * @throws Call.Decided when it was decided
     */
    public void withdraw(CallId id) {
        calls.hold(access.town(), id).requireUndecided();
        interests.find(id, access.person()).ifPresent(interests::remove);
    }

    /**
     * A call as somebody sees it who may answer.
     *
     * @param own what the asker said
     * @param open whether it can still be answered
     */
    public record MyCall(Call call, MultiplierTeam team, Optional<Interest> own, boolean open) {

        /** The own outcome, once all are decided. */
        public Optional<Interest.Outcome> outcome() {
            return call.decidedOn().isEmpty() ? Optional.empty() : own.flatMap(Interest::outcome);
        }
    }
}
