// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.retention.DeletionRun;
import de.digifit.lms.retention.DeletionRuns;
import de.digifit.lms.retention.NothingUnderWay;
import de.digifit.lms.retention.RunKind;
import de.digifit.lms.retention.RunNotLookedAt;
import de.digifit.lms.retention.RunState;
import de.digifit.lms.retention.RunUnderWay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Starting and stopping runs, one at a time, and what they did. */
@Act
@RequiresPermissions("retention:keep")
public class Deletion {

    private final Asker asker;
    private final DeletionRuns runs;
    private final DataCatalogue catalogue;
    private final People people;
    private final Clock clock;

    @Inject
    public Deletion(Asker asker, DeletionRuns runs, DataCatalogue catalogue, People people, Clock clock) {
        this.asker = asker;
        this.runs = runs;
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Work begins within seconds, in the background.
     *
     * @param looked whether whoever starts it says to have looked at what goes
     * @throws RunNotLookedAt when not
     * @throws RunUnderWay while another one of this town is
     */
    public void start(RunKind kind, boolean looked) {
        if (!looked) {
            throw new RunNotLookedAt();
        }
        if (runs.underWay(asker.town()).isPresent()) {
            throw new RunUnderWay();
        }
        runs.add(new DeletionRun(asker.town(), kind, LocalDate.now(clock), asker.person(), Instant.now(clock)));
    }

    /**
     * After the batch that goes on now; what is left stays until the next run.
     *
     * @throws NothingUnderWay when it has ended already
     */
    public void stop() {
        runs.underWay(asker.town()).orElseThrow(NothingUnderWay::new).stop(Instant.now(clock));
    }

    /** Newest first. */
    public List<Run> runs() {
        List<DeletionRun> all = runs.of(asker.town());
        Map<PersonId, String> names = people.names(
                asker.town(),
                all.stream().map(DeletionRun::startedBy).distinct().toList());
        return all.stream()
                .map(run -> new Run(
                        run.kind(), run.state(), run.startedAt(), names.getOrDefault(run.startedBy(), "–"), gone(run)))
                .toList();
    }

    private List<Gone> gone(DeletionRun run) {
        return catalogue.tables().stream()
                .filter(table -> run.gone().containsKey(table.name()))
                .map(table -> new Gone(table.title(), run.gone().getOrDefault(table.name(), 0L)))
                .toList();
    }

    /** What one run did. */
    public record Run(RunKind kind, RunState state, Instant startedAt, String by, List<Gone> gone) {

        public Run {
            gone = List.copyOf(gone);
        }

        public boolean underWay() {
            return state == RunState.RUNNING;
        }

        public long rows() {
            return gone.stream().mapToLong(Gone::rows).sum();
        }
    }

    /** Rows of one table that went. */
    public record Gone(Words title, long rows) {}
}
