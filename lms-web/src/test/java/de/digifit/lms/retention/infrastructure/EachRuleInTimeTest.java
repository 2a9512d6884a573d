// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.privacy.infrastructure.TestCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time goes by: what is kept until a day is there on the day before, and gone on that day. */
class EachRuleInTimeTest {

    /** A row of one table, and the first day on which it goes. */
    record Case(String table, LocalDate goesOn, String why, String sql) {

        @Override
        public String toString() {
            return table + " " + goesOn + ", " + why;
        }
    }

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private World world;

    @BeforeAll
    static void prepare() {
        World.prepare();
    }

    @BeforeEach
    void found() {
        world = new World(transaction.entities());
    }

    static List<Case> cases() {
        return Stream.of(World.read("cases.sql").split("-- case: ", -1))
                .skip(1)
                .map(EachRuleInTimeTest::read)
                .toList();
    }

    private static Case read(String text) {
        String[] lines = text.split("\n", 2);
        String[] head = lines[0].split("[ ,]", 3);
        return new Case(head[0], LocalDate.parse(head[1]), head[2].strip(), lines[1]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_row_is_there_until_its_day_and_gone_on_it(Case row) {
        world.add(row.sql());
        long before = count(row);

        Map<String, Long> dayBefore = world.runOn(today(lateOn(row.goesOn().minusDays(1))));
        assertThat(dayBefore).doesNotContainKey(row.table());
        assertThat(count(row)).isEqualTo(before);

        Map<String, Long> onTheDay = world.runOn(today(earlyOn(row.goesOn())));
        long gone = onTheDay.getOrDefault(row.table(), 0L);
        assertThat(gone).isPositive();
        assertThat(count(row)).isEqualTo(writtenOver(row.table()) ? before : before - gone);
    }

    @Test
    void there_is_a_case_for_each_table_whose_rows_have_a_day() {
        assertThat(cases())
                .extracting(Case::table)
                .containsAll(TestCatalogue.shipped().tables().stream()
                        .filter(table -> table.onDay().isPresent())
                        .map(PersonalTable::name)
                        .toList());
    }

    /** Without the runs of this test itself, which are rows, too. */
    private long count(Case row) {
        String others = row.table().equals("lms.deletion_run") ? " where ended_at < '2027-01-01'" : "";
        return world.count(row.table() + others);
    }

    private static boolean writtenOver(String table) {
        return TestCatalogue.shipped().tables().stream()
                .filter(one -> one.name().equals(table))
                .anyMatch(one -> one.onDay().orElseThrow().leaves().isPresent());
    }

    private static LocalDate today(ZonedDateTime moment) {
        return LocalDate.now(Clock.fixed(moment.toInstant(), TownClock.ZONE));
    }

    private static ZonedDateTime lateOn(LocalDate day) {
        return day.atTime(23, 59).atZone(TownClock.ZONE);
    }

    private static ZonedDateTime earlyOn(LocalDate day) {
        return day.atStartOfDay(TownClock.ZONE);
    }
}
