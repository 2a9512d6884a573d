// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.shared.Act;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.DataSubjectRequests;
import de.digifit.lms.rights.RequestId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What people of the town ask for about their data, read by data protection. Each look is written down. */
@Act
@RequiresPermissions("rights:answer")
public class RequestDesk {

    /** Answered requests that are listed. */
    private static final int MOST = 50;

    private final Asker asker;
    private final DataSubjectRequests requests;
    private final Restraints restraints;
    private final People people;
    private final Disclosure disclosure;

    @Inject
    public RequestDesk(
            Asker asker, DataSubjectRequests requests, Restraints restraints, People people, Disclosure disclosure) {
        this.asker = asker;
        this.requests = requests;
        this.restraints = restraints;
        this.people = people;
        this.disclosure = disclosure;
    }

    /** What is open, what is due first comes first; what stays restricted; and the newest answers. */
    public Desk desk() {
        List<DataSubjectRequest> open = requests.open(asker.town());
        List<DataSubjectRequest> restricted = requests.restricted(asker.town(), restraints.untilFurtherNotice());
        List<DataSubjectRequest> answered = requests.answered(asker.town(), MOST).stream()
                .filter(request ->
                        restricted.stream().noneMatch(other -> other.id().equals(request.id())))
                .toList();
        List<Case> all = cases(
                Stream.of(open, restricted, answered).flatMap(List::stream).toList());
        int closed = open.size() + restricted.size();
        return new Desk(all.subList(0, open.size()), all.subList(open.size(), closed), all.subList(closed, all.size()));
    }

    /** How many are open; nobody is seen by that. */
    public int waiting() {
        return requests.open(asker.town()).size();
    }

    /** @throws de.digifit.lms.rights.NoSuchRequest when the town has none of this id */
    public Case get(RequestId id) {
        return cases(List.of(requests.get(asker.town(), id))).get(0);
    }

    private List<Case> cases(List<DataSubjectRequest> all) {
        List<PersonId> whose =
                all.stream().map(DataSubjectRequest::person).distinct().toList();
        seen(whose);
        Map<PersonId, String> names = people.names(asker.town(), whose);
        Map<UUID, Restriction> inForce = restraints.inForce(all);
        return all.stream()
                .map(request -> new Case(
                        request,
                        names.getOrDefault(request.person(), "–"),
                        request.restriction().map(inForce::get)))
                .toList();
    }

    private void seen(Collection<PersonId> whose) {
        disclosure.seen(
                whose.stream().filter(person -> !person.equals(asker.person())).toList(), Purpose.RIGHTS);
    }

    /** A request, whose it is, and the restriction in force that follows from it. */
    public record Case(DataSubjectRequest request, String name, Optional<Restriction> restriction) {}

    /**
     * All that there is to do, and what was done lately.
     *
     * @param restricted answered with a restriction that holds until it is lifted
     */
    public record Desk(List<Case> open, List<Case> restricted, List<Case> answered) {

        public Desk {
            open = List.copyOf(open);
            restricted = List.copyOf(restricted);
            answered = List.copyOf(answered);
        }
    }
}
