// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.Restrictions;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.NothingRestricted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The restrictions that follow from requests: set, announced to end, ended. */
@ApplicationScoped
public class Restraints {

    /** Days between the announcement of the end and the end (Art. 18(3) GDPR: the person is told before). */
    static final int DAYS = 7;

    private final Asker asker;
    private final Restrictions restrictions;
    private final Clock clock;

    @Inject
    public Restraints(Asker asker, Restrictions restrictions, Clock clock) {
        this.asker = asker;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    PersonId me() {
        return asker.person();
    }

    Instant now() {
        return Instant.now(clock);
    }

    /** By id, those that are in force. */
    Map<UUID, Restriction> inForce(Collection<DataSubjectRequest> requests) {
        Map<UUID, Restriction> found = new HashMap<>(restrictions.of(
                asker.town(),
                requests.stream()
                        .flatMap(request -> request.restriction().stream())
                        .toList()));
        found.values().removeIf(restriction -> !restriction.inForce(now()));
        return found;
    }

    /** Ids of those in force whose end nobody has announced. */
    List<UUID> untilFurtherNotice() {
        return restrictions.inForce(asker.town(), now()).stream()
                .filter(restriction -> restriction.endsAt().isEmpty())
                .map(Restriction::id)
                .toList();
    }

    boolean holds(DataSubjectRequest request) {
        return of(request).isPresent();
    }

    private Optional<Restriction> of(DataSubjectRequest request) {
        return inForce(List.of(request)).values().stream().findFirst();
    }

    /** Restricts what the person asked to have restricted; what is in force stays. */
    void set(DataSubjectRequest request) {
        if (of(request).isEmpty()) {
            request.ground().ifPresent(ground -> {
                Restriction restriction =
                        new Restriction(asker.town(), request.person(), ground, asker.person(), now());
                restrictions.add(restriction);
                request.restrict(restriction);
            });
        }
    }

    /** Announces the end of what is in force, to a person who reads why in the answer. */
    void announceEnd(DataSubjectRequest request) {
        of(request).ifPresent(restriction -> restriction.end(me(), "", announced()));
    }

    /**
     * Announces the end of what no end was announced of yet.
     *
     * @throws NothingRestricted when there is nothing of that kind
     */
    void lift(DataSubjectRequest request, String why) {
        of(request)
                .filter(restriction -> restriction.endsAt().isEmpty())
                .orElseThrow(NothingRestricted::new)
                .end(me(), why, announced());
    }

    /** Ends at once what is in force, because the person wants that. */
    void end(DataSubjectRequest request) {
        of(request).ifPresent(restriction -> restriction.end(me(), "", now()));
    }

    private Instant announced() {
        return LocalDate.now(clock).plusDays(DAYS).atStartOfDay(TownClock.ZONE).toInstant();
    }
}
