// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.assignment.AssignmentId;
import de.digifit.core.assignment.NoSuchAssignment;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.assignment.RoleAssignment.Hand;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAssignmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaAssignments assignments = new JpaAssignments();
    private SomeTown town;
    private PersonId alex;
    private PersonId robin;
    private RoleProfile guide;

    @BeforeEach
    void open() {
        assignments.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        alex = town.aPerson("Alex");
        robin = town.aPerson("Robin");
        guide = new RoleProfile(town.id(), "DL", new Words("Lotse", "Guide"), Map.of());
        transaction.entities().persist(guide);
        transaction.entities().flush();
    }

    @Test
    void what_was_given_and_ended_is_read_again_with_both_hands() {
        RoleAssignment given = RoleAssignment.give(alex, guide, TODAY, null, Hand.of(robin, NOW));
        assignments.add(given);
        transaction.written();
        assignments.serialise(List.of(alex, robin));
        assignments.hold(given.id()).end(TODAY.plusDays(9), 0, Hand.of(alex, NOW.plusSeconds(60)));
        transaction.written();

        RoleAssignment read = assignments.of(List.of(alex)).get(0);
        assertThat(read.period()).isEqualTo(new Period(TODAY, TODAY.plusDays(9)));
        assertThat(read.assigned()).contains(Hand.of(robin, NOW));
        assertThat(read.ended()).contains(Hand.of(alex, NOW.plusSeconds(60)));
        assertThat(read.version()).isEqualTo(1);
    }

    @Test
    void what_was_there_before_has_no_hand_and_what_begins_last_comes_first() {
        hold(new Period(TODAY.minusYears(2), TODAY.minusYears(1)));
        hold(Period.since(TODAY));
        transaction.written();

        List<RoleAssignment> read = assignments.of(List.of(alex));

        assertThat(read).extracting(one -> one.period().validFrom()).containsExactly(TODAY, TODAY.minusYears(2));
        assertThat(read).allMatch(one -> one.assigned().isEmpty() && one.ended().isEmpty());
    }

    @Test
    void what_is_taken_back_is_gone() {
        RoleAssignment given = RoleAssignment.give(alex, guide, TODAY, null, Hand.of(robin, NOW));
        assignments.add(given);
        transaction.written();

        assignments.remove(assignments.hold(given.id()));
        transaction.written();

        assertThatThrownBy(() -> assignments.hold(given.id())).isInstanceOf(NoSuchAssignment.class);
        assertThatThrownBy(() -> assignments.get(new AssignmentId(Ids.next()))).isInstanceOf(NoSuchAssignment.class);
    }

    @Test
    void the_database_keeps_the_same_role_once_at_a_time_whoever_writes() {
        hold(new Period(TODAY, TODAY.plusDays(9)));
        hold(Period.since(TODAY.plusDays(10)));
        transaction.written();

        assertThatThrownBy(() -> hold(new Period(TODAY.plusDays(9), TODAY.plusDays(9))))
                .hasStackTraceContaining("role_held_once");
    }

    @Test
    void the_database_refuses_the_role_of_another_town_in_a_sentence() {
        alex = new SomeTown(transaction.entities()).aPerson("Nele");

        assertThatThrownBy(() -> hold(Period.since(TODAY)))
                .hasStackTraceContaining("belongs to another town. Choose a role of the same town.");
    }

    @Test
    void rows_that_overlapped_before_the_migration_count_once_after_it() throws IOException {
        transaction
                .entities()
                .createNativeQuery("alter table core.role_assignment drop constraint role_held_once")
                .executeUpdate();
        hold(Period.since(TODAY));
        hold(Period.since(TODAY));
        hold(new Period(TODAY.minusDays(20), TODAY.plusDays(5)));
        hold(new Period(TODAY.minusDays(30), TODAY.minusDays(25)));
        hold(new Period(TODAY.minusDays(19), TODAY.minusDays(18)));
        hold(new Period(TODAY.minusDays(25), TODAY.minusDays(20)));
        transaction.written();

        for (String statement : migration()) {
            transaction.entities().createNativeQuery(statement).executeUpdate();
        }

        assertThat(assignments.of(List.of(alex)))
                .extracting(RoleAssignment::period)
                .containsExactly(
                        Period.since(TODAY),
                        new Period(TODAY.minusDays(20), TODAY.minusDays(1)),
                        new Period(TODAY.minusDays(25), TODAY.minusDays(21)),
                        new Period(TODAY.minusDays(30), TODAY.minusDays(26)));
    }

    /** What it does to rows, and the constraint that has to hold then. */
    private static List<String> migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                JpaAssignments.class.getResourceAsStream("/db/core/V073__role_assignments.sql"))) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\n"))
                    .map(String::strip)
                    .filter(statement -> statement.contains("delete from role_assignment")
                            || statement.startsWith("update role_assignment")
                            || statement.contains("add constraint role_held_once"))
                    .map(statement -> statement.replaceAll(
                            "(?<!core\\.)\\brole_assignment\\b(?! [ab]\\.)", "core.role_assignment"))
                    .toList();
        }
    }

    private void hold(Period period) {
        transaction.entities().persist(new RoleAssignment(alex, guide, period));
        transaction.entities().flush();
    }
}
