// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Unplannable;
import de.digifit.core.shared.Words;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.council.CouncilAnswer;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.seasonbasis.SeasonSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeasonPlanTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final WorkingDays WEEKDAYS = new WorkingDays(day -> false);

    private final PersonId mika = aPerson();
    private final SeasonPlan plan = new SeasonPlan(aTown(), sheet(SEPTEMBER, SEPTEMBER.plusMonths(3)), mika, NOW);

    @Test
    void a_plan_goes_from_draft_by_the_staff_council_to_the_calendar() {
        plan.proposed(Rough.of(0.713, 214));
        plan.submit(asked(CouncilMode.CO_DETERMINATION), TODAY);
        assertThatThrownBy(() -> plan.publish(mika, NOW, TODAY)).hasMessageContaining("NOT_CLEARED");

        plan.council().orElseThrow().answer(CouncilAnswer.AGREED, "", aPerson(), NOW, TODAY);
        plan.publish(mika, NOW, TODAY);

        assertThat(plan.state()).isEqualTo(SeasonPlan.State.PUBLISHED);
        assertThat(plan.rough()).contains(new Rough(70, 210));
    }

    @Test
    void where_the_council_has_no_part_a_plan_is_published_at_once() {
        plan.proposed(Rough.of(0.5, 10));
        plan.submit(asked(CouncilMode.NONE), TODAY);

        plan.publish(mika, NOW, TODAY);

        assertThat(plan.publishedAt()).contains(NOW);
    }

    @Test
    void what_the_council_has_before_it_does_not_change_under_its_eyes() {
        plan.proposed(Rough.of(0.5, 10));
        plan.submit(asked(CouncilMode.CO_DETERMINATION), TODAY);

        assertThatThrownBy(plan::adjusted).hasMessageContaining("WITH_COUNCIL");
        plan.takeBack();
        plan.adjusted();

        assertThat(plan.open()).isTrue();
        assertThat(plan.council()).isEmpty();
        assertThat(plan.rough()).as("figures of before").isEmpty();
    }

    @Test
    void without_a_proposal_or_too_late_nothing_is_submitted() {
        assertThatThrownBy(() -> plan.submit(asked(CouncilMode.NONE), TODAY)).hasMessageContaining("WITHOUT_DATES");
        plan.proposed(Rough.of(0.5, 10));
        assertThatThrownBy(() -> plan.submit(asked(CouncilMode.NONE), SEPTEMBER))
                .hasMessageContaining("BEGUN");
    }

    @Test
    void a_variant_of_a_variant_belongs_to_the_first_one() {
        plan.proposed(Rough.of(0.5, 10));
        SeasonPlan variant = plan.variant("Zweite", mika, NOW).variant("Dritte", mika, NOW);

        assertThat(variant.variantOf()).contains(plan.id());
        assertThat(variant.sheet().name()).isEqualTo("Dritte");
        assertThat(variant.state()).isEqualTo(SeasonPlan.State.PROPOSED);
    }

    @Test
    void settings_that_make_no_sense_are_refused_in_the_words_of_the_planner() {
        assertThatThrownBy(() -> sheet(SEPTEMBER, SEPTEMBER.minusDays(1)))
                .isInstanceOfSatisfying(Unplannable.class, refused -> assertThat(refused.fault())
                        .isEqualTo(Unplannable.Fault.NO_DAYS_IN_SEASON));
        assertThatThrownBy(() -> new SeasonSheet("Herbst", SEPTEMBER, SEPTEMBER, 0, 100, 20, 10, 10, 5, true))
                .hasMessageContaining("BUDGET_OF_NOTHING");
    }

    private static SeasonSheet sheet(LocalDate first, LocalDate last) {
        return SeasonSheet.usual("Herbst", first, last);
    }

    private static CouncilStep asked(CouncilMode mode) {
        StateProfile profile = new StateProfile(
                "NW", new Words("Gesetz", "Law"), mode, 10, 3, Silence.CONSENT, false, 3, true, Set.of());
        return new CouncilStep(profile, false, WEEKDAYS, TODAY);
    }
}
