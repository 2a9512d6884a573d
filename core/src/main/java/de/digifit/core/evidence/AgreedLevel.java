// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The level that a person and the leader agreed in a talk: the only one that fulfils a target and that reports count.
 *
 * <p>It never falls by itself and is never overwritten; a new agreement is a new entry, and the newest counts.
 */
@Entity
@Table(schema = "core", name = "agreed_level")
public class AgreedLevel {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private String competency;
    private int level;
    private LocalDate agreedOn;
    private UUID leader;
    private Instant recordedAt;

    protected AgreedLevel() {}

    public AgreedLevel(Subject about, Level level, LocalDate agreedOn, PersonId leader, Instant now) {
        this.id = Ids.next();
        this.town = about.town().value();
        this.person = about.person().value();
        this.competency = about.competency().value();
        this.level = level.number();
        this.agreedOn = agreedOn;
        this.leader = leader.value();
        this.recordedAt = now;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public CompetencyId competency() {
        return new CompetencyId(competency);
    }

    public Level level() {
        return Level.of(level);
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public PersonId leader() {
        return new PersonId(leader);
    }
}
