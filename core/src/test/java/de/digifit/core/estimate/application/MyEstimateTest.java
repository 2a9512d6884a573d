// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Doubt;
import de.digifit.core.estimate.Verdict;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.InMemoryLedger;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyEstimateTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final PersonId alex = new PersonId(Ids.next());
    private final PersonId robin = new PersonId(Ids.next());
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final MyEstimate mine = new MyEstimate(new Asker(), ledger, Clock.fixed(NOW, TownClock.ZONE));

    @BeforeEach
    void alex_is_signed_in() {
        session.person(alex, town);
    }

    @Test
    void before_anything_was_said_nothing_is_known_and_something_may_be_asked_for() {
        Reading reading = mine.of(D2, Optional.of(Level.APPLYING));

        assertThat(reading.estimate().known()).isFalse();
        assertThat(reading.verdict()).contains(Verdict.UNKNOWN);
        assertThat(reading.next()).isPresent();
    }

    @Test
    void what_was_said_of_somebody_else_or_of_another_competency_does_not_count() {
        says(robin, robin, EvidenceKind.SELF_ASSESSMENT, D2);
        says(alex, alex, EvidenceKind.SELF_ASSESSMENT, CompetencyId.of("KDW", "D1"));

        assertThat(mine.of(D2, Optional.empty()).estimate().known()).isFalse();
    }

    @Test
    void the_own_view_is_heard_but_does_not_carry_until_somebody_else_has_seen_it() {
        says(alex, alex, EvidenceKind.SELF_ASSESSMENT, D2);
        Reading own = mine.of(D2, Optional.of(Level.APPLYING));
        says(alex, robin, EvidenceKind.PRACTICE_EVIDENCE, D2);
        says(alex, robin, EvidenceKind.LEADER_OBSERVATION, D2);

        assertThat(own.verdict()).contains(Verdict.UNDECIDED);
        assertThat(mine.of(D2, Optional.of(Level.APPLYING)).verdict()).contains(Verdict.FULFILLED);
    }

    @Test
    void where_no_role_asks_for_it_there_is_a_level_but_no_verdict() {
        says(alex, robin, EvidenceKind.PRACTICE_EVIDENCE, D2);
        Reading reading = mine.of(D2, Optional.empty());

        assertThat(reading.estimate().level()).contains(Level.GUIDING);
        assertThat(reading.verdict()).isEmpty();
        assertThat(reading.doubt()).isEmpty();
        assertThat(reading.next()).isEmpty();
    }

    @Test
    void a_single_voice_leaves_a_doubt() {
        says(alex, robin, EvidenceKind.LEADER_OBSERVATION, D2);

        assertThat(mine.of(D2, Optional.of(Level.GUIDING)).doubt()).contains(Doubt.NOT_SURE);
    }

    private void says(PersonId about, PersonId author, EvidenceKind kind, CompetencyId competency) {
        ledger.append(new Evidence(
                new Subject(town, about, competency), kind, Level.GUIDING, TODAY, author, "seen at work", NOW));
    }
}
