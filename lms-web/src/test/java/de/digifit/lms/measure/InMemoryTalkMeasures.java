// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.TalkMeasures;
import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.Growth;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.OwnContribution;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.Seminar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures for tests. */
public final class InMemoryTalkMeasures implements TalkMeasures {

    public static final LocalDate TALKED_ON = LocalDate.of(2026, 5, 4);

    private final List<TalkMeasure> measures = new ArrayList<>();

    /** Both have confirmed that the person attends this seminar until then. */
    public TalkMeasure agree(PersonId person, Seminar seminar, LocalDate until) {
        return agree(person, seminar, until, Optional.empty());
    }

    /** The same, to grow from level 1 to 2 of D2. */
    public TalkMeasure agreeToGrow(PersonId person, Seminar seminar, LocalDate until) {
        Growth growth = new Growth(CompetencyId.of("KDW", "D2"), Level.of(1), Level.of(2));
        return agree(person, seminar, until, Optional.of(growth));
    }

    private TalkMeasure agree(PersonId person, Seminar seminar, LocalDate until, Optional<Growth> growth) {
        TalkMeasure measure = new TalkMeasure(
                new MeasureId(Ids.next()),
                Ids.next(),
                seminar.town(),
                person,
                new TalkId(Ids.next()),
                TALKED_ON,
                terms(seminar, until, growth));
        measures.add(measure);
        return measure;
    }

    private static Terms terms(Seminar seminar, LocalDate until, Optional<Growth> growth) {
        return new Terms(
                growth,
                Optional.of(seminar.id().value()),
                seminar.code(),
                until,
                Category.B,
                CostBearer.TOWN,
                OwnContribution.NONE,
                "",
                "Alex meldet sich an");
    }

    @Override
    public List<TalkMeasure> of(Collection<PersonId> people) {
        return measures.stream()
                .filter(measure -> people.contains(measure.person()))
                .sorted(Comparator.comparing(measure -> measure.terms().until()))
                .toList();
    }

    @Override
    public List<TalkMeasure> named(Collection<MeasureId> ids) {
        return measures.stream().filter(measure -> ids.contains(measure.id())).toList();
    }
}
