// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.LedgerContract;
import de.digifit.core.evidence.StandardError;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpaLedgerTest implements LedgerContract {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaLedger ledger = new JpaLedger();
    private SomeTown town;

    @BeforeEach
    void open() {
        ledger.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Subject aSubject() {
        return new Subject(town.id(), town.aPerson("Alex"), town.aCompetency("D2"));
    }

    @Override
    public Subject somebodyElse(Subject subject) {
        return new Subject(town.id(), town.aPerson("Kim"), subject.competency());
    }

    @Override
    public void written() {
        transaction.written();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.evidence set level = 4",
                "delete from core.evidence",
                "update core.agreed_level set level = 4",
                "delete from core.agreed_level"
            })
    void the_database_refuses_to_rewrite_history(String rewriting) {
        Subject about = aSubject();
        ledger.append(new Evidence(
                about, EvidenceKind.SELF_ASSESSMENT, Level.STARTING, LocalDate.EPOCH, about.person(), "self", NOW));
        transaction.entities().persist(new AgreedLevel(about, Level.STARTING, LocalDate.EPOCH, about.person(), NOW));
        written();

        assertThatThrownBy(() ->
                        transaction.entities().createNativeQuery(rewriting).executeUpdate())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void a_measurement_keeps_how_far_it_may_be_off() {
        Subject about = aSubject();
        ledger.append(new Evidence(
                        about, EvidenceKind.DIAGNOSIS, Level.APPLYING, LocalDate.EPOCH, about.person(), "D2-1", NOW)
                .within(StandardError.of(0.35)));
        written();

        assertThat(ledger.of(about.person(), about.competency()).get(0).standardError())
                .contains(StandardError.of(0.35));
    }

    @Test
    void the_database_takes_no_diagnosis_that_does_not_say_how_sure_it_is() {
        Subject about = aSubject();
        ledger.append(new Evidence(
                about, EvidenceKind.DIAGNOSIS, Level.APPLYING, LocalDate.EPOCH, about.person(), "D2-1", NOW));

        assertThatThrownBy(this::written).hasStackTraceContaining("evidence_diagnosis");
    }

    @Test
    void only_measurements_have_a_standard_error() {
        Subject about = aSubject();
        Evidence seen = new Evidence(
                about, EvidenceKind.LEADER_OBSERVATION, Level.APPLYING, LocalDate.EPOCH, about.person(), "talk", NOW);

        assertThatThrownBy(() -> seen.within(StandardError.of(0.35))).hasMessageContaining("measures nothing");
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void the_database_knows_every_kind(EvidenceKind kind) {
        Subject about = aSubject();
        Evidence entry = new Evidence(about, kind, Level.APPLYING, LocalDate.EPOCH, about.person(), "anywhere", NOW);
        ledger.append(kind.measures() ? entry.within(StandardError.of(0.35)) : entry);
        written();

        assertThat(ledger.of(about.person(), about.competency()))
                .extracting(Evidence::kind)
                .containsExactly(kind);
    }
}
