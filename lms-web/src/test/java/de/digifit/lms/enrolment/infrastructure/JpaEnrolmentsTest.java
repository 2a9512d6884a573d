// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Words;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.enrolment.NoSuchEnrolment;
import de.digifit.lms.path.Blocks;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Proof;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaEnrolmentsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaEnrolments enrolments = new JpaEnrolments();
    private final JpaAwards awards = new JpaAwards();
    private final TownId town = aTown();
    private final PersonId alex = aPerson();
    private final Path path = new Path(
            town,
            "QW-DL",
            new Words("Weg", "Path"),
            "DL",
            new Blocks(List.of("DF-01"), List.of("DF-08"), 1, List.of(Proof.TRANSFER_TALK), new Words("N", "P")));

    @BeforeEach
    void open() {
        enrolments.entities = transaction.entities();
        awards.entities = transaction.entities();
        transaction.entities().persist(path);
    }

    @Test
    void an_enrolment_is_read_with_its_proofs_and_its_path_with_its_blocks() {
        Enrolment enrolment = enrolled();
        enrolment.confirm(path, Proof.TRANSFER_TALK, aPerson(), "War gut", NOW);
        transaction.written();

        assertThat(enrolments.alive(town, List.of(alex))).singleElement().satisfies(read -> assertThat(read.confirmed())
                .containsExactly(Proof.TRANSFER_TALK));
        assertThat(enrolments.alive(town, path.id())).hasSize(1);
        assertThat(enrolments.counts(town)).containsEntry(path.id(), 1L);
        assertThat(transaction.entities().find(Path.class, path.id().value()).blocks())
                .isEqualTo(path.blocks());
        assertThat(enrolments.get(town, enrolment.id()).person()).isEqualTo(alex);
        assertThatThrownBy(() -> enrolments.get(aTown(), enrolment.id())).isInstanceOf(NoSuchEnrolment.class);
    }

    @Test
    void who_left_is_known_as_having_left_and_may_come_back() {
        enrolled().leave(NOW.plusSeconds(1));
        transaction.written();
        assertThat(enrolments.alive(town, path.id())).isEmpty();
        assertThat(enrolments.leavers(town, path.id())).containsExactly(alex);

        enrolled();
        transaction.written();

        assertThat(enrolments.alive(town, path.id())).hasSize(1);
    }

    @Test
    void the_database_refuses_a_second_enrolment() {
        enrolled();
        enrolled();

        assertThatThrownBy(transaction::written)
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("path_enrolment_alive");
    }

    @Test
    void numbers_of_urkunden_run_by_town_and_year() {
        Enrolment enrolment = enrolled();
        String number = awards.nextNumber(town, 2026);
        awards.add(new Award(enrolment, number, "ABCDEFGHJK", LocalDate.of(2026, 6, 1), aPerson()));
        transaction.written();

        assertThat(number).isEqualTo("QW-2026-00001");
        assertThat(awards.nextNumber(town, 2026)).isEqualTo("QW-2026-00002");
        assertThat(awards.nextNumber(town, 2027)).isEqualTo("QW-2027-00001");
        assertThat(awards.nextNumber(aTown(), 2026)).isEqualTo("QW-2026-00001");
        assertThat(awards.of(town, List.of(enrolment.id()))).containsKey(enrolment.id());
        assertThat(awards.of(town, alex)).containsKey(enrolment.id());
        assertThat(awards.of(aTown(), alex)).isEmpty();
    }

    private Enrolment enrolled() {
        Enrolment enrolment = new Enrolment(path, alex, Way.SELF, alex, "", NOW);
        enrolments.add(enrolment);
        return enrolment;
    }
}
