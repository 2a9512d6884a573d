// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: on this day, this source said that this person is at this level.
 *
 * <p>Entries are only ever added; the database refuses to change or delete one. A newer entry does not overwrite an
 * older one, it stands beside it, so that anybody can follow how a level came about. What an entry says is not yet
 * what counts: that is the {@link AgreedLevel}, an act of two people. What somebody saw, and should not have written
 * down, is taken back by an entry of its own; both stay to be read, and neither counts.
 */
@Entity
@Table(schema = "core", name = "evidence")
public class Evidence {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private String competency;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private int level;
    private LocalDate onDay;
    private UUID author;
    private String source;
    private @Nullable BigDecimal standardError;
    private Instant recordedAt;
    private @Nullable UUID withdraws;

    protected Evidence() {}

    /**
     * @param about whose level of what
     * @param author who says so; for a self-assessment the person
     * @param source what can be looked up: the code of the seminar, the round of the assessment
     */
    public Evidence(
            Subject about,
            EvidenceKind kind,
            Level level,
            LocalDate onDay,
            PersonId author,
            String source,
            Instant now) {
        this.id = Ids.next();
        this.town = about.town().value();
        this.person = about.person().value();
        this.competency = about.competency().value();
        this.kind = kind;
        this.level = level.number();
        this.onDay = onDay;
        this.author = author.value();
        this.source = source;
        this.recordedAt = now;
    }

    /** Says how sure a measurement is of its level. */
    public Evidence within(StandardError error) {
        if (!kind.measures()) {
            throw new IllegalArgumentException(kind + " measures nothing and has no standard error");
        }
        standardError = error.levels();
        return this;
    }

    /**
     * Takes this entry back, in the words of its author.
     *
     * @param why what the person reads beside it
     * @throws IllegalArgumentException when it is nothing that somebody saw, or takes back another itself
     */
    public Evidence withdrawal(String why, Instant now) {
        if (!kind.isSeen() || withdraws != null) {
            throw new IllegalArgumentException("Nothing of this kind is withdrawn: " + kind);
        }
        Subject about = new Subject(new TownId(town), person(), competency());
        Evidence withdrawal = new Evidence(about, kind, level(), onDay, author(), why, now);
        withdrawal.withdraws = id;
        return withdrawal;
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    /** The earlier entry that this one takes back, if it does. */
    public Optional<EvidenceId> withdraws() {
        return Optional.ofNullable(withdraws).map(EvidenceId::new);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public CompetencyId competency() {
        return new CompetencyId(competency);
    }

    public EvidenceKind kind() {
        return kind;
    }

    public Level level() {
        return Level.of(level);
    }

    public LocalDate onDay() {
        return onDay;
    }

    public PersonId author() {
        return new PersonId(author);
    }

    public String source() {
        return source;
    }

    /** How sure the entry itself is; only measurements say so. */
    public Optional<StandardError> standardError() {
        return Optional.ofNullable(standardError).map(StandardError::new);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
