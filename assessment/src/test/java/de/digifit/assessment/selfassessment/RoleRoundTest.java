// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.selfassessment.RoundStep.Change;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.competency.NoSuchCompetency;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRoundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final CompetencyId D1 = CompetencyId.of("KDW", "D1");
    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    private static final CompetencyId D3 = CompetencyId.of("KDW", "D3");

    private final TownId town = new TownId(Ids.next());
    private final PersonId alex = new PersonId(Ids.next());

    @Test
    void whoever_comes_back_goes_on_at_the_first_without_an_answer() {
        RoleRound round = round(said(D1, Level.APPLYING, 3));

        assertThat(round.answered()).isEqualTo(1);
        assertThat(round.complete()).isFalse();
        assertThat(round.open()).map(RoundStep::competency).contains(D2);
        assertThat(round.position(D2)).isEqualTo(2);
    }

    @Test
    void what_was_passed_over_comes_last() {
        RoleRound round = round(said(D2, Level.APPLYING, 0));

        assertThat(round.openAfter(D2)).map(RoundStep::competency).contains(D3);
        assertThat(round.openAfter(D3)).map(RoundStep::competency).contains(D1);
        assertThat(round.after(D2)).map(RoundStep::competency).contains(D3);
        assertThat(round.after(D3)).isEmpty();
    }

    @Test
    void all_are_answered_and_nothing_is_asked_any_more() {
        RoleRound round = round(said(D1, Level.APPLYING, 1), said(D2, Level.STARTING, 1), said(D3, Level.OPEN, 2));

        assertThat(round.complete()).isTrue();
        assertThat(round.open()).isEmpty();
        assertThat(round.openAfter(D1)).isEmpty();
    }

    @Test
    void an_answer_of_four_weeks_ago_is_one_of_today_and_an_older_one_is_of_last_time() {
        assertThat(round(said(D1, Level.APPLYING, RoleRound.DAYS)).step(D1).now())
                .isPresent();

        RoundStep older = round(said(D1, Level.APPLYING, RoleRound.DAYS + 1)).step(D1);
        assertThat(older.now()).isEmpty();
        assertThat(older.before()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, HIGHER", "2, 2, SAME", "3, 2, LOWER"})
    void today_stands_beside_last_time(int before, int now, Change change) {
        RoleRound round = round(said(D1, Level.of(now), 0), said(D1, Level.of(before), 200));

        assertThat(round.step(D1).change()).isEqualTo(change);
        assertThat(round.changed()).isEqualTo(change == Change.SAME ? 0 : 1);
    }

    @Test
    void a_correction_in_the_same_walk_is_no_change_since_last_time() {
        RoundStep step = round(said(D1, Level.APPLYING, 0), said(D1, Level.STARTING, 2), said(D1, Level.APPLYING, 90))
                .step(D1);

        assertThat(step.change()).isEqualTo(Change.SAME);
    }

    @Test
    void the_first_answer_is_no_change_and_a_missing_one_neither() {
        RoleRound round = round(said(D1, Level.APPLYING, 0));

        assertThat(round.step(D1).change()).isEqualTo(Change.FIRST);
        assertThat(round.step(D2).change()).isEqualTo(Change.MISSING);
        assertThat(round.changed()).isZero();
    }

    @Test
    void nothing_is_asked_that_the_role_does_not_need() {
        assertThatThrownBy(() -> round().step(CompetencyId.of("KDW", "A1"))).isInstanceOf(NoSuchCompetency.class);
    }

    private RoleRound round(Evidence... said) {
        Target target = new Target(Level.APPLYING, true);
        RoleProfile role = new RoleProfile(
                town, "SB", new Words("Sachbearbeitung", "Case work"), Map.of(D1, target, D2, target, D3, target));
        return RoleRound.of(role, List.of(said), TODAY);
    }

    private Evidence said(CompetencyId competency, Level level, int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return new Evidence(
                new Subject(town, alex, competency),
                EvidenceKind.SELF_ASSESSMENT,
                level,
                day,
                alex,
                "self",
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
