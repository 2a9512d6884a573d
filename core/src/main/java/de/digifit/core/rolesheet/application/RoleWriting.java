// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet.application;

import de.digifit.core.call.Calls;
import de.digifit.core.call.Interest;
import de.digifit.core.call.Interests;
import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.rolesheet.NotChosen;
import de.digifit.core.rolesheet.RoleAgreement;
import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.rolesheet.RoleAgreements;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Writing down what somebody takes over in a team, for who was chosen or whose time in the team ends. */
@Act
@RequiresPermissions("multiplier:keep")
public class RoleWriting {

    private final TeamAccess access;
    private final RoleAgreements agreements;
    private final Calls calls;
    private final Interests interests;
    private final Colleagues colleagues;

    @Inject
    public RoleWriting(
            TeamAccess access, RoleAgreements agreements, Calls calls, Interests interests, Colleagues colleagues) {
        this.access = access;
        this.agreements = agreements;
        this.calls = calls;
        this.interests = interests;
        this.colleagues = colleagues;
    }

    /**
     * What can be written down.
     *
     * @throws NotChosen when the person neither was chosen nor belongs to the team
     */
    public Draft draft(TeamId id, PersonId person) {
        MultiplierTeam team = access.worked(id);
        String name = colleagues.name(person);
        int share = share(team, person, name);
        LocalDate from = member(team, person)
                .map(member -> member.last().plusDays(1))
                .filter(access.today()::isBefore)
                .orElse(access.today());
        LocalDate usual = Mandate.usualEnd(from).minusDays(1);
        LocalDate until = usual.isAfter(team.mandate().until()) ? team.mandate().until() : usual;
        return new Draft(team, name, share, from, until, colleagues.beside(person));
    }

    /**
     * Both are asked to confirm it. What was proposed before and not agreed goes.
     *
     * @throws NotChosen when the person neither was chosen nor belongs to the team
     * @throws de.digifit.core.changeagent.MandateOver when the mandate of the team is over
     * @throws de.digifit.core.changeagent.ShareOutOfRange when it is no time, or more than there is
     * @throws de.digifit.core.changeagent.PeriodNotPossible when the period is over, turned round, or after the mandate
     * @throws de.digifit.core.changeagent.SeatTaken when the person is a member then, or somebody else speaks for the team
     */
    public RoleAgreementId propose(TeamId id, Seat seat, String tasks, String limits) {
        MultiplierTeam team = access.worked(id);
        team.requireMandate(access.today());
        share(team, seat.person(), colleagues.name(seat.person()));
        agreements.of(access.town(), id).stream()
                .filter(one -> one.person().equals(seat.person()) && !one.agreed())
                .forEach(agreements::remove);
        RoleAgreement agreement = new RoleAgreement(team, seat, tasks, limits, access.today());
        agreements.add(agreement);
        return agreement.id();
    }

    /** What the leader gave when the person was chosen, else what the person has now. */
    private int share(MultiplierTeam team, PersonId person, String name) {
        return member(team, person)
                .map(Membership::share)
                .or(() -> given(team, person))
                .orElseThrow(() -> new NotChosen(name));
    }

    private static Optional<Membership> member(MultiplierTeam team, PersonId person) {
        return team.members().stream()
                .filter(one -> one.person().equals(person))
                .max(Comparator.comparing(Membership::last));
    }

    private Optional<Integer> given(MultiplierTeam team, PersonId person) {
        return calls.of(access.town(), team.id()).stream()
                .filter(call -> call.decidedOn().isPresent())
                .flatMap(call -> interests.find(call.id(), person).stream())
                .filter(Interest::chosen)
                .findFirst()
                .flatMap(Interest::statement)
                .map(statement -> Optional.ofNullable(statement.share())
                        .orElse(team.mandate().share()));
    }

    /**
     * What stands in the form at first.
     *
     * @param beside who could do the daily work meanwhile
     */
    public record Draft(
            MultiplierTeam team,
            String person,
            int share,
            LocalDate from,
            LocalDate until,
            List<Colleagues.Beside> beside) {

        public Draft {
            beside = List.copyOf(beside);
        }
    }
}
