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
import de.digifit.core.call.Perspective;
import de.digifit.core.call.SelectionRule;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who answered a call and what became of it, for those who sit in the committee: coordination and staff council. */
@Act
@RequiresPermissions("selection:see")
public class CallSelection {

    private final TeamAccess access;
    private final Disclosure disclosure;
    private final Calls calls;
    private final Interests interests;
    private final Ranks ranks;

    @Inject
    public CallSelection(TeamAccess access, Disclosure disclosure, Calls calls, Interests interests, Ranks ranks) {
        this.access = access;
        this.disclosure = disclosure;
        this.calls = calls;
        this.interests = interests;
        this.ranks = ranks;
    }

    /** Newest first. */
    public List<Call> ofTeam(TeamId id) {
        access.seen(id);
        return calls.of(access.town(), id);
    }

    /** @throws de.digifit.core.call.NoSuchCall when the town has none with this id */
    public View view(CallId id) {
        Call call = calls.get(access.town(), id);
        MultiplierTeam team = access.seen(call.team());
        List<Interest> answers = interests.of(id);
        List<PersonId> people = answers.stream().map(Interest::person).toList();
        disclosure.seen(
                people.stream().filter(one -> !one.equals(access.person())).toList(), Purpose.TEAM_SELECTION);
        Map<PersonId, String> names = ranks.names(people);
        Map<UnitId, String> units = ranks.unitNames();
        boolean open = call.openOn(access.today());
        boolean decidable = access.keeps() && !open && call.decidedOn().isEmpty();
        SelectionRule rule = ranks.rule(team, answers);
        return new View(
                call,
                team,
                open,
                answers.stream()
                        .map(one -> new Answer(
                                one,
                                names.getOrDefault(one.person(), ""),
                                one.unit().map(units::get).orElse(""),
                                decidable))
                        .toList(),
                rule.unheard().stream()
                        .map(unit -> units.getOrDefault(unit, ""))
                        .toList(),
                rule.unseen(),
                access.keeps(),
                access.hears());
    }

    /**
     * A call and its answers, in the order in which they came.
     *
     * @param open whether it can still be answered
     * @param unheard units of the mandate from which somebody could come, and nobody comes
     * @param keeping whether the asker decides
     * @param hearing whether the asker speaks for the staff council
     */
    public record View(
            Call call,
            MultiplierTeam team,
            boolean open,
            List<Answer> answers,
            List<String> unheard,
            List<Perspective> unseen,
            boolean keeping,
            boolean hearing) {

        public View {
            answers = List.copyOf(answers);
            unheard = List.copyOf(unheard);
            unseen = List.copyOf(unseen);
        }
    }

    /**
     * One answer.
     *
     * @throws de.digifit.core.call.NoSuchCall when it is not one to this call
     */
    public Answer answer(CallId call, InterestId id) {
        return view(call).answers().stream()
                .filter(one -> one.interest().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchCall(id));
    }

    /**
     * Who answered.
     *
     * @param decidable whether the asker can choose this person now, or leave the person out
     */
    public record Answer(Interest interest, String name, String unit, boolean decidable) {}
}
