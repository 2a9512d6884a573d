// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet.application;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.rolesheet.NoSuchRoleAgreement;
import de.digifit.core.rolesheet.RoleAgreement;
import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.rolesheet.RoleAgreements;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reading a role agreement and confirming it: the person, and the leader or who stands in. */
@Act
@RequiresPermissions("multiplier:own")
public class RoleConfirming {

    private final TeamAccess access;
    private final Disclosure disclosure;
    private final MultiplierTeams teams;
    private final RoleAgreements agreements;
    private final Colleagues colleagues;

    @Inject
    public RoleConfirming(
            TeamAccess access,
            Disclosure disclosure,
            MultiplierTeams teams,
            RoleAgreements agreements,
            Colleagues colleagues) {
        this.access = access;
        this.disclosure = disclosure;
        this.teams = teams;
        this.agreements = agreements;
        this.colleagues = colleagues;
    }

    /** The own ones, newest first. */
    public List<Sheet> mine() {
        return sheets(agreements.of(access.town(), List.of(access.person())), Set.of());
    }

    /** Those of the people whom the asker leads or stands in for, newest first; their own word may be missing. */
    public List<Sheet> ofMyPeople() {
        Set<PersonId> team = disclosure.myTeam().stream().map(Person::id).collect(Collectors.toSet());
        List<RoleAgreement> found = agreements.of(access.town(), team);
        disclosure.seen(found.stream().map(RoleAgreement::person).distinct().toList(), Purpose.TEAM_SELECTION);
        return sheets(found, team);
    }

    /** Those of a team that the asker keeps, newest first; none for anybody else. */
    public List<Sheet> ofTeam(TeamId id) {
        return access.keeps()
                ? sheets(agreements.of(access.town(), access.seen(id).id()), Set.of())
                : List.of();
    }

    /** @throws NoSuchRoleAgreement when it is neither the asker's, nor of the asker's people, nor kept by the asker */
    public Sheet view(RoleAgreementId id) {
        RoleAgreement agreement = agreements.get(access.town(), id);
        Relation relation = disclosure.relationTo(agreement.person());
        if (relation == Relation.NONE && !access.keeps()) {
            throw new NoSuchRoleAgreement(id);
        }
        if (relation != Relation.SELF) {
            disclosure.seen(List.of(agreement.person()), Purpose.TEAM_SELECTION);
        }
        Set<PersonId> led = leads(relation) ? Set.of(agreement.person()) : Set.of();
        return sheets(List.of(agreement), led).get(0);
    }

    private static boolean leads(Relation relation) {
        return relation == Relation.LEADER || relation == Relation.DEPUTY;
    }

    /**
     * I agree. Once both do, the person belongs to the team.
     *
     * @throws NoSuchRoleAgreement when it is neither the asker's nor of the asker's people
     * @throws de.digifit.core.rolesheet.Confirmed when this side did before
     * @throws de.digifit.core.changeagent.PeriodNotPossible when the period is over by now, or after the mandate
     * @throws de.digifit.core.changeagent.SeatTaken when the place was taken meanwhile
     */
    public void confirm(RoleAgreementId id) {
        RoleAgreement agreement = agreements.hold(access.town(), id);
        Relation relation = disclosure.relationTo(agreement.person());
        if (relation == Relation.SELF) {
            agreement.confirmByPerson(access.today());
        } else if (leads(relation)) {
            agreement.confirmByLeader(access.person(), access.today());
        } else {
            throw new NoSuchRoleAgreement(id);
        }
        if (agreement.agreed()) {
            teams.hold(access.town(), agreement.team()).join(agreement.seat(), access.today());
        }
    }

    private List<Sheet> sheets(List<RoleAgreement> found, Collection<PersonId> led) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<TeamId, MultiplierTeam> known =
                teams.of(access.town()).stream().collect(Collectors.toMap(MultiplierTeam::id, Function.identity()));
        Map<PersonId, String> names = colleagues.names(found.stream()
                .flatMap(one -> Stream.of(Stream.of(one.person()), one.deputy().stream(), one.confirmedBy().stream())
                        .flatMap(Function.identity()))
                .distinct()
                .toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.team()))
                        .map(team -> new Sheet(
                                one,
                                team,
                                names.getOrDefault(one.person(), ""),
                                one.deputy().map(person -> names.getOrDefault(person, "")),
                                one.confirmedBy().map(person -> names.getOrDefault(person, "")),
                                one.person().equals(access.person()),
                                led.contains(one.person()))))
                .toList();
    }
}
