// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.path.Blocks;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Proof;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final Path path = aPath();
    private final PersonId alex = aPerson();
    private final PersonId robin = aPerson();
    private final Enrolment enrolment = new Enrolment(path, alex, Way.SELF, alex, "", NOW);

    @Test
    void a_leader_writes_down_what_was_agreed() {
        assertThatThrownBy(() -> new Enrolment(path, alex, Way.LEADER, robin, " ", NOW))
                .isInstanceOf(WordsMissing.class);
    }

    @Test
    void nobody_confirms_the_own_proof_and_nobody_without_words() {
        assertThatThrownBy(() -> enrolment.confirm(path, Proof.TRANSFER_TALK, alex, "War gut", NOW))
                .isInstanceOf(OwnProof.class);
        assertThatThrownBy(() -> enrolment.confirm(path, Proof.TRANSFER_TALK, robin, " ", NOW))
                .isInstanceOf(WordsMissing.class);
        assertThatThrownBy(() -> enrolment.confirm(path, Proof.CLOSING_REPORT, robin, "War gut", NOW))
                .isInstanceOf(ProofNotAsked.class);
        assertThat(enrolment.confirmed()).isEmpty();
    }

    @Test
    void who_confirms_first_stays_written_down() {
        enrolment.confirm(path, Proof.TRANSFER_TALK, robin, "Gespräch am 2. Mai", NOW);
        enrolment.confirm(path, Proof.TRANSFER_TALK, aPerson(), "Noch einmal", NOW.plusSeconds(1));

        assertThat(enrolment.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.confirmedBy()).isEqualTo(robin);
            assertThat(proof.why()).isEqualTo("Gespräch am 2. Mai");
        });
    }

    @Test
    void who_left_stays_as_having_left_and_has_nothing_confirmed() {
        enrolment.leave(NOW.plusSeconds(1));
        enrolment.leave(NOW.plusSeconds(2));

        assertThat(enrolment.leftAt()).contains(NOW.plusSeconds(1));
        assertThatThrownBy(() -> enrolment.confirm(path, Proof.TRANSFER_TALK, robin, "War gut", NOW))
                .isInstanceOf(PathLeft.class);
    }

    private static Path aPath() {
        Blocks blocks = new Blocks(
                List.of("DF-07"),
                List.of(),
                0,
                List.of(Proof.TRANSFER_TALK),
                new Words("Bescheinigung", "Certificate"));
        return new Path(aTown(), "QW-DL", new Words("Weg", "Path"), "DL", blocks);
    }
}
