// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.SeatRule;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.effectiveness.Finding.Findings;
import de.digifit.lms.seminar.SeminarId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Everybody who took part in, or waited for, the runs of a seminar that ended in one stretch of time, measured in one
 * competency. Two means and how sure they are; nobody is named, and nothing of it ever changes.
 *
 * <p>A stretch of time ends once there are enough people in it, and the next one begins. So what is said of a seminar
 * changes by a whole wave at a time, and the difference between two quarters is never about fewer than a wave.
 */
@Entity
@Table(schema = "lms", name = "effect_wave")
public class Wave {

    @Id
    private UUID id;

    private UUID town;
    private UUID seminar;
    private String competency;
    private LocalDate quarter;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private SeatRule rule;

    private int took;
    private int waited;

    @JdbcTypeCode(SqlTypes.JSON)
    private Findings findings = new Findings(List.of());

    protected Wave() {}

    Wave(TownId town, Subject subject, Quarter quarter, Stretch stretch, List<Finding> findings) {
        this.id = Ids.next();
        this.town = town.value();
        this.seminar = subject.seminar().value();
        this.competency = subject.competency().value();
        this.quarter = quarter.firstDay();
        this.untilDay = stretch.until();
        this.rule = stretch.rule();
        this.took = stretch.took();
        this.waited = stretch.waited();
        this.findings = new Findings(findings);
    }

    /** A seminar and one of the competencies that it leads somewhere in. */
    public record Subject(SeminarId seminar, CompetencyId competency) {}

    /**
     * Which people it is about, as numbers.
     *
     * @param until last day on which a run of it ended; the next wave begins after it
     * @param waited how many of those who waited were measured; 0 where they were too few to be compared with
     */
    record Stretch(LocalDate until, SeatRule rule, int took, int waited) {}

    public Subject subject() {
        return new Subject(new SeminarId(seminar), new CompetencyId(competency));
    }

    public TownId town() {
        return new TownId(town);
    }

    public Quarter quarter() {
        return new Quarter(quarter);
    }

    public LocalDate until() {
        return untilDay;
    }

    public SeatRule rule() {
        return rule;
    }

    public int took() {
        return took;
    }

    /** Whether there were enough who waited. */
    public boolean compared() {
        return waited > 0;
    }

    /** Whether it may be said: a town that raised its threshold says nothing more of smaller waves. */
    boolean isEnough(Threshold threshold) {
        return took >= threshold.smallestCohort();
    }

    List<Finding> findings() {
        return findings.all();
    }
}
