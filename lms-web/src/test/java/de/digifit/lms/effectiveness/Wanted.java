// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.SeatRule;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Statement;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.effectiveness.Wave.Subject;
import de.digifit.lms.seminar.SeminarId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A seminar that more people wanted than there was room for, and what a leader saw of them. */
final class Wanted {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final LocalDate APPLIED = DAY.minusDays(40);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    static final Threshold SEVEN = new Threshold(7);

    final Subject subject = new Subject(new SeminarId(Ids.next()), D2);
    final List<Participation> people = new ArrayList<>();
    final Testimonies seen = new Testimonies();

    private final TownId town = new TownId(Ids.next());
    private final PersonId leader = new PersonId(Ids.next());

    Run run(SeatRule rule, LocalDate day) {
        return new Run(subject.seminar(), day, day, rule);
    }

    /** So many who took part, seen at these levels before, after and three months later. */
    Wanted took(int many, int before, int after, int later) {
        for (int i = 0; i < many; i++) {
            seen(tookPart(), before, after, later, i);
        }
        return this;
    }

    Wanted waited(int many, int before, int after, int later) {
        for (int i = 0; i < many; i++) {
            seen(waiting(), before, after, later, i);
        }
        return this;
    }

    PersonId tookPart() {
        PersonId person = new PersonId(Ids.next());
        people.add(Participation.took(person, run(SeatRule.BY_ORDER, DAY), APPLIED));
        return person;
    }

    PersonId waiting() {
        PersonId person = new PersonId(Ids.next());
        people.add(Participation.waited(person, run(SeatRule.BY_ORDER, DAY), APPLIED));
        return person;
    }

    /** Every other one a level lower or higher, so that there is something to be unsure about. */
    void seen(PersonId person, int before, int after, int later, int turn) {
        see(person, before, DAY.minusDays(20));
        see(person, after + (turn % 3 == 0 ? 1 : 0), DAY.plusDays(30));
        see(person, later + (turn % 4 == 0 ? 1 : 0), DAY.plusDays(100));
    }

    void see(PersonId person, int level, LocalDate day) {
        seen.said(
                person,
                D2,
                Statement.about(person, EvidenceKind.LEADER_OBSERVATION, Level.of(level))
                        .on(day)
                        .by(leader, "")
                        .within(0)
                        .recordedAt(Instant.EPOCH));
    }

    Optional<Wave> wave() {
        return wave(TODAY);
    }

    Optional<Wave> wave(LocalDate today) {
        return new WaveMaker(town, Quarter.of(today), today, SEVEN).next(subject, people, seen);
    }
}
