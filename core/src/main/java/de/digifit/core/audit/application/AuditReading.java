// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.audit.AuditLog;
import de.digifit.core.audit.Chain;
import de.digifit.core.audit.Chain.Fault;
import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Entry;
import de.digifit.core.audit.Head;
import de.digifit.core.audit.ReasonMissing;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.TownClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Data protection reads what was decided on a day, for a reason that is written down in the log itself.
 *
 * <p>By day only: there is no search by person and no count by person, so that the log tells about a matter and does not
 * watch people.
 */
@Act
@RequiresPermissions("audit:read")
public class AuditReading {

    /** More is not shown of one day. */
    public static final int MOST = 500;

    private static final int STEP = 5000;
    private static final int YEARS_KEPT = 5;

    private final Asker asker;
    private final AuditLog log;
    private final People people;
    private final Clock clock;

    @Inject
    public AuditReading(Asker asker, AuditLog log, People people, Clock clock) {
        this.asker = asker;
        this.log = log;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What was decided on a day, newest first, {@value #MOST} at most.
     *
     * @throws ReasonMissing without a reason
     */
    public List<Line> read(LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        List<Entry> found = log.between(asker.town(), start(day), start(day.plusDays(1)), MOST);
        log.append(
                asker.town(),
                Instant.now(clock),
                Optional.of(asker.person()),
                Deed.of("AuditReading.read"),
                reason.strip());
        Map<PersonId, String> names = people.names(
                asker.town(),
                found.stream()
                        .flatMap(entry -> Stream.concat(entry.actor().stream(), personAbout(entry).stream()))
                        .distinct()
                        .toList());
        return found.stream()
                .map(entry -> new Line(
                        entry, entry.actor().map(names::get), personAbout(entry).map(names::get)))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TownClock.ZONE).toInstant();
    }

    private static Optional<PersonId> personAbout(Entry entry) {
        return entry.deed().kind().equals("Person")
                ? Optional.of(new PersonId(UUID.fromString(entry.deed().about())))
                : Optional.empty();
    }

    /** Where the chain of the town ends. */
    public Head head() {
        return log.head(asker.town());
    }

    /** Follows the whole chain of the town; what is added meanwhile is followed, too. */
    public Verdict verify() {
        Chain chain = new Chain(start(LocalDate.now(clock).minusYears(YEARS_KEPT)));
        // The end is read before each look for more: where there is no more, nothing can stand behind it.
        Head head = head();
        List<Entry> next = log.after(asker.town(), 0, STEP);
        while (!next.isEmpty()) {
            chain.follow(next);
            head = head();
            next = log.after(asker.town(), next.get(next.size() - 1).place(), STEP);
        }
        return new Verdict(head, chain.end(head));
    }

    /**
     * One line of the log.
     *
     * @param by the name of who did it; none where a device or the town did it, or where the name has gone
     * @param about the name of the person whom it was about, where it was about a person
     */
    public record Line(Entry entry, Optional<String> by, Optional<String> about) {}

    /** What became of following the chain: where it ends, and where it breaks first, if it does. */
    public record Verdict(Head head, Optional<Fault> fault) {}
}
