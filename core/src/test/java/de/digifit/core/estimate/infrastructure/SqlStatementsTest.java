// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Statement;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.estimate.Testimony;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.StandardError;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlStatementsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00.123456Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlStatements statements = new SqlStatements();
    private Subject about;
    private PersonId robin;

    @BeforeEach
    void open() {
        statements.entities = transaction.entities();
        SomeTown town = new SomeTown(transaction.entities());
        about = new Subject(town.id(), town.aPerson("Alex"), town.aCompetency("D2"));
        robin = town.aPerson("Robin");
    }

    @Test
    void a_row_says_what_the_entry_says_whatever_its_kind() {
        List<Evidence> entries = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            Evidence entry = entry(kind, NOW.plusSeconds(entries.size()));
            entries.add(kind.measures() ? entry.within(StandardError.of(0.37)) : entry);
        }
        Evidence seen = entry(EvidenceKind.PRACTICE_EVIDENCE, NOW.plusSeconds(100));
        entries.add(seen);
        entries.add(seen.withdrawal("Somebody else's work", NOW.plusSeconds(101)));
        entries.forEach(transaction.entities()::persist);
        transaction.written();

        List<Statement> read = new ArrayList<>();
        statements.all((person, competency, statement) -> {
            if (person.equals(about.person()) && competency.equals(about.competency())) {
                read.add(statement);
            }
        });
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(Statement::of).toList());
    }

    @Test
    void what_is_new_is_folded_in_and_equals_reading_all() {
        Testimonies folded = new Testimonies();
        transaction.entities().persist(entry(EvidenceKind.LEADER_OBSERVATION, NOW));
        transaction.written();
        statements.all(folded);

        Evidence late = entry(EvidenceKind.PRACTICE_EVIDENCE, NOW.plusSeconds(60));
        transaction.entities().persist(late);
        transaction.written();
        statements.since(NOW.plusSeconds(30), folded);

        assertThat(folded.of(about.person(), about.competency()).size()).isEqualTo(2);
        assertThat(folded).isEqualTo(all());
        statements.since(NOW.minusSeconds(30), folded);
        assertThat(folded).as("read twice").isEqualTo(all());
        assertThat(folded.of(robin, about.competency())).isEqualTo(Testimony.nothing());
    }

    @Test
    void outside_of_a_transaction_nothing_is_read() {
        try (EntityManager outside = TestDatabase.open("core")) {
            SqlStatements loose = new SqlStatements();
            loose.entities = outside;
            assertThatThrownBy(() -> loose.all(new Testimonies())).hasStackTraceContaining("in a transaction");
        }
    }

    private Testimonies all() {
        Testimonies all = new Testimonies();
        statements.all(all);
        return all;
    }

    private Evidence entry(EvidenceKind kind, Instant recorded) {
        return new Evidence(about, kind, Level.APPLYING, LocalDate.of(2026, 5, 31), robin, "DF-07", recorded);
    }
}
