// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.talk.Side;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.measure.Progress;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What was agreed with people of the team, and how far it is. A new leader takes it over; the confidential notes not. */
@Act
@RequiresPermissions("team:lead")
public class TeamMeasures {

    /** How far a measure is says something about all three. */
    private static final Set<DataKind> KINDS = Set.of(DataKind.TALKS, DataKind.APPLICATIONS, DataKind.ATTENDANCE);

    private final Asker asker;
    private final Disclosure disclosure;
    private final Following following;

    @Inject
    public TeamMeasures(Asker asker, Disclosure disclosure, Following following) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.following = following;
    }

    /** @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team */
    public List<Progress> of(PersonId person) {
        disclosure.of(person, KINDS, Purpose.QUALIFICATION_TALK);
        return following.of(asker.town(), List.of(person));
    }

    /**
     * Those of which the leader is asked what came of them; that they are shown is written down. Those of people whose
     * data are restricted are left out.
     */
    public List<TeamTransfer> transfers() {
        Map<PersonId, String> team = disclosure.myTeam().stream().collect(Collectors.toMap(Person::id, Person::name));
        List<Progress> waiting = following.of(asker.town(), team.keySet()).stream()
                .filter(row -> row.waitsFor(Side.LEADER, following.today()))
                .toList();
        Set<PersonId> shown =
                waiting.stream().map(row -> row.measure().person()).collect(Collectors.toCollection(HashSet::new));
        shown.removeAll(disclosure.restricted(shown));
        disclosure.seen(shown, Purpose.QUALIFICATION_TALK);
        return waiting.stream()
                .filter(row -> shown.contains(row.measure().person()))
                .map(row -> new TeamTransfer(team.getOrDefault(row.measure().person(), "–"), row))
                .toList();
    }
}
