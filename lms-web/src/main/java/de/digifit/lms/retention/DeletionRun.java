// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one town that is kept no longer goes, in batches.
 *
 * <p>A run is started by data protection and worked off in the background, a transaction a batch. Between two batches
 * it can be stopped; then it is over, and the next one finds what is left. If the server dies, the run goes on where it
 * was, because what is due does not depend on what went before. It keeps who started it, when, and how many rows of
 * which table went: nothing of what was in them.
 */
@Entity
@Table(schema = "lms", name = "deletion_run")
public class DeletionRun {

    @Id
    private UUID id;

    private UUID town;

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private LocalDate onDay;
    private UUID startedBy;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(schema = "lms", name = "deletion_count", joinColumns = @JoinColumn(name = "run"))
    @MapKeyColumn(name = "place")
    @Column(name = "rows_gone")
    private Map<String, Long> gone;

    protected DeletionRun() {}

    /** @param onDay what is due on this day goes; it stays the same however long the run takes */
    public DeletionRun(TownId town, RunKind kind, LocalDate onDay, PersonId by, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.kind = kind;
        this.state = RunState.RUNNING;
        this.onDay = onDay;
        this.startedBy = by.value();
        this.startedAt = now;
        this.gone = new TreeMap<>();
    }

    /** Adds what one batch deleted, by table. Nothing: the run is done. */
    public void note(Map<String, Long> batch, Instant now) {
        batch.forEach((place, rows) -> gone.merge(place, rows, Long::sum));
        if (batch.isEmpty()) {
            end(RunState.DONE, now);
        }
    }

    /** Ends it between two batches; one that has ended stays as it is. */
    public void stop(Instant now) {
        if (state == RunState.RUNNING) {
            end(RunState.STOPPED, now);
        }
    }

    private void end(RunState how, Instant now) {
        state = how;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public TownId town() {
        return new TownId(town);
    }

    public RunKind kind() {
        return kind;
    }

    public RunState state() {
        return state;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public PersonId startedBy() {
        return new PersonId(startedBy);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Rows that went, by table with its schema. */
    public Map<String, Long> gone() {
        return Map.copyOf(gone);
    }
}
