// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.evidence.Subject;
import de.digifit.core.evidence.infrastructure.KeptLevels;
import de.digifit.core.knowledge.Colleague;
import de.digifit.core.knowledge.Cover;
import de.digifit.core.knowledge.Duty;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.DutyPost.Need;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A unit of 60 people and 40 duties: asking about each person and each pair, against reading what is known of the unit. */
class CoverOfLargeUnitTest {

    private static final int PEOPLE = 60;
    private static final int DUTIES = 40;
    private static final int COMPETENCIES = 20;
    private static final int ROUNDS = KeptRatio.wanted() ? 41 : 3;
    private static final int WARM_UP = KeptRatio.wanted() ? 40 : 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaUnitDuties duties = new JpaUnitDuties();
    private final SqlDutyRooms rooms = new SqlDutyRooms();
    private final Random random = new Random(5);
    private SomeTown town;
    private UnitId unit;
    private AgreedLevels levels;

    @BeforeEach
    void aLargeUnit() {
        duties.entities = transaction.entities();
        rooms.entities = transaction.entities();
        levels = KeptLevels.in(transaction.entities());
        town = new SomeTown(transaction.entities());
        unit = town.aUnit("Große Einheit");
        List<CompetencyId> competencies = IntStream.range(1, COMPETENCIES + 1)
                .mapToObj(number -> town.aCompetency("X" + number))
                .toList();
        for (int person = 0; person < PEOPLE; person++) {
            employ(town.aPerson("Person " + person), competencies);
        }
        for (int duty = 0; duty < DUTIES; duty++) {
            DutyPost post = DutyPost.of("Work", 1, Optional.of(need(competencies)), Optional.of(need(competencies)));
            duties.add(
                    new UnitDuty(town.id(), unit, new UnitDuty.Text("Duty " + duty, List.of(post), Optional.empty())));
        }
        transaction.written();
    }

    private void employ(PersonId person, List<CompetencyId> competencies) {
        transaction.entities().persist(new Employment(person, unit, 100, Period.since(TODAY.minusYears(1))));
        for (CompetencyId competency : competencies) {
            levels.add(new AgreedLevel(
                    new Subject(town.id(), person, competency),
                    Level.of(1 + random.nextInt(3)),
                    TODAY,
                    person,
                    Instant.parse("2026-05-01T08:00:00Z")));
        }
    }

    private Need need(List<CompetencyId> competencies) {
        return new Need(competencies.get(random.nextInt(COMPETENCIES)), Level.of(1 + random.nextInt(2)));
    }

    @Test
    void asking_about_each_pair_costs_little_more_than_reading_the_unit() {
        List<Double> ratios = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            transaction.entities().clear();
            long begun = System.nanoTime();
            Cover cover = read();
            long known = System.nanoTime();
            assertThat(cover.singlePointsOfFailure().size()
                            + cover.fragilePairs().size())
                    .isNotNegative();
            long asked = System.nanoTime();
            if (round >= 0) {
                ratios.add((asked - known) / (double) (known - begun));
                millis.add((asked - known) / 1e6);
            }
        }
        String notes = String.format(
                Locale.ROOT,
                "%d people, %d duties, %d agreed levels each: single points and all %d pairs in %.1f ms, against"
                        + " reading duties, people and levels from PostgreSQL; medians of %d interleaved rounds",
                PEOPLE,
                DUTIES,
                COMPETENCIES,
                PEOPLE * (PEOPLE - 1) / 2,
                median(millis),
                ROUNDS);
        new KeptRatio("cover-pairs-over-reading", median(ratios), "<= 5", "CoverOfLargeUnitTest", "", notes).keep();
        assertThat(median(ratios)).isLessThan(KeptRatio.wanted() ? 5 : 50);
    }

    private static double median(List<Double> values) {
        return KeptRatio.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Cover read() {
        List<Duty> asked = duties.of(List.of(unit)).stream().map(UnitDuty::duty).toList();
        List<PersonId> staff = rooms.staff(List.of(unit), TODAY).get(unit).stream()
                .map(Person::id)
                .toList();
        Map<PersonId, Map<CompetencyId, AgreedLevel>> agreed = levels.newest(staff);
        List<Colleague> colleagues = staff.stream()
                .map(person -> new Colleague(
                        person,
                        agreed.getOrDefault(person, Map.of()).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                                        .level()))))
                .toList();
        return new Cover(colleagues, asked);
    }
}
