// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation.application;

import de.digifit.assessment.observation.Observation;
import de.digifit.assessment.observation.TakenBackBefore;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.application.Reading;
import de.digifit.core.estimate.application.TeamEstimate;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceId;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.NoSuchEvidence;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What a leader, or who stands in, may note about what people of the team do, and take back. The person reads each entry
 * and each withdrawal with its words. No entry sets a level: levels are agreed in a talk.
 */
@Act
@RequiresPermissions("team:lead")
public class Observations {

    private final Observer observer;
    private final TeamEstimate estimates;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public Observations(Observer observer, TeamEstimate estimates, Ledger ledger, Clock clock) {
        this.observer = observer;
        this.estimates = estimates;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Adds an entry to the ledger; the same said once more changes nothing, so that a double click leaves one.
     *
     * @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team, or the asker
     * @throws de.digifit.assessment.observation.NotOfTheLastYear when it was not seen within the last year
     * @throws TakenBackBefore when the asker took the same back
     */
    public void note(PersonId person, CompetencyId competency, Observation seen) {
        Subject about = observer.of(person, competency);
        Evidence entry = seen.of(about, observer.me(), LocalDate.now(clock), Instant.now(clock));
        List<Evidence> same = ledger.of(person, competency).stream()
                .filter(earlier -> seen.isSaidIn(earlier, observer.me()))
                .toList();
        if (!takenBack(same).isEmpty()) {
            throw new TakenBackBefore(seen.onDay());
        }
        if (same.isEmpty()) {
            ledger.append(entry);
        }
    }

    /**
     * Takes an own entry back; again changes nothing.
     *
     * @param why what the person reads beside it, told as what was seen
     * @throws NoSuchEvidence when it is not the asker's own, or about nobody of the team any more
     */
    public void takeBack(EvidenceId id, String why) {
        Evidence entry = get(id);
        if (!takenBack(ledger.of(entry.person(), entry.competency())).contains(id)) {
            ledger.append(entry.withdrawal(Observation.told(why), Instant.now(clock)));
        }
    }

    /** @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team, or the asker */
    public Sight open(PersonId person, CompetencyId competency) {
        observer.of(person, competency);
        Reading reading = estimates.of(person, competency);
        return new Sight(observer.name(person), reading, mine(reading.entries()), LocalDate.now(clock));
    }

    /** @throws NoSuchEvidence when it is not the asker's own, or about nobody of the team any more */
    public Evidence get(EvidenceId id) {
        Evidence entry = ledger.get(id);
        if (!isMine(entry)) {
            throw new NoSuchEvidence(id);
        }
        observer.of(entry.person(), entry.competency());
        return entry;
    }

    private List<Evidence> mine(List<Evidence> known) {
        Set<EvidenceId> takenBack = takenBack(known);
        return known.stream()
                .filter(entry -> isMine(entry) && !takenBack.contains(entry.id()))
                .toList();
    }

    /** Seen and noted by the asker, and no taking back itself. */
    private boolean isMine(Evidence entry) {
        return entry.author().equals(observer.me())
                && entry.kind().isSeen()
                && entry.withdraws().isEmpty();
    }

    private static Set<EvidenceId> takenBack(List<Evidence> known) {
        return known.stream().flatMap(entry -> entry.withdraws().stream()).collect(Collectors.toSet());
    }
}
