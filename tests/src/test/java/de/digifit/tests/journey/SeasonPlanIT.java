// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.SeasonCaseView;
import de.digifit.tests.view.SeasonDateView;
import de.digifit.tests.view.SeasonNeedView;
import de.digifit.tests.view.SeasonPlansView;
import de.digifit.tests.view.SeasonProposalView;
import de.digifit.tests.view.SeasonPublishView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The multiplier team plans its season: from the need to dates for which people can apply. Mika begins, Toni goes on at
 * another device, the staff council agrees. Far ahead and with little money, so that other journeys find their days.
 */
@WithTown
class SeasonPlanIT {

    private static final int BUDGET = 2000;

    @Test
    void a_season_is_planned_from_need_to_dates_that_people_can_apply_for(Visitors visitors, RunningTown town) {
        String season = "Herbst der Lotsen";
        LocalDate first = farAhead(town, 250);
        try (Visit mika = visitors.of(Persona.MIKA)) {
            SeasonNeedView need = SeasonPlansView.open(mika)
                    .begin(season, first.toString(), first.plusDays(40).toString(), BUDGET);
            assertThat(need.text())
                    .contains("Menschen, denen die Stufe fehlt", "DF-07")
                    .doesNotContain("Alex Beispiel");
            need.toProposal().planAndLeave();
        }
        try (Visit toni = visitors.of(Persona.TONI)) {
            SeasonProposalView proposal =
                    SeasonPlansView.open(toni).proposal(season).found();
            assertThat(proposal.dates()).isNotEmpty().hasSizeLessThanOrEqualTo(8);
            assertThat(proposal.text()).contains("% des Bedarfs").doesNotContain("Alex Beispiel");

            SeasonDateView date = proposal.first();
            assertThat(date.why()).contains("Ohne ihn bliebe");
            assertThat(date.move(first.with(DayOfWeek.SUNDAY).toString())).contains("kann nichts stattfinden");
            proposal = SeasonPlansView.open(toni).proposal(season);
            String pinned = proposal.dates().get(0);
            proposal = proposal.first().pin().back(season);
            int before = proposal.dates().size();
            proposal = proposal.date(before - 1).remove(season).adjust();
            assertThat(proposal.dates()).contains(pinned);
            assertThat(proposal.text()).contains("festgehalten");

            assertThat(proposal.toPublish().submit().message()).contains("liegt dem Personalrat vor");
        }
        try (Visit pat = visitors.of(Persona.PAT)) {
            assertThat(SeasonCaseView.open(pat, season).agree()).contains("festgehalten");
        }
        try (Visit mika = visitors.of(Persona.MIKA)) {
            SeasonPublishView publish = SeasonPublishView.open(mika, season).publish();
            assertThat(publish.held())
                    .isNotEmpty()
                    .allMatch(row -> row.contains("Entwurf"))
                    .allMatch(row -> row.contains("gemessen"));
            assertThat(publish.announce().held())
                    .allMatch(row -> row.contains("veröffentlicht") && row.contains("wie geplant"));
        }
        assertThat(town.records().number("""
            select count(*) from lms.event e join lms.season_date d on d.event = e.id
            join lms.season_plan p on p.id = d.plan where p.name = ? and e.state = 'PUBLISHED'
            """, season)).isPositive();
    }

    @Test
    void two_people_do_not_start_the_planner_at_once_and_whoever_stops_it_keeps_the_best(
            Visitors visitors, RunningTown town) {
        String season = "Zwei am Planer";
        LocalDate first = farAhead(town, 300);
        try (Visit mika = visitors.of(Persona.MIKA);
                Visit toni = visitors.of(Persona.TONI)) {
            SeasonProposalView his = SeasonPlansView.open(mika)
                    .begin(season, first.toString(), first.plusDays(40).toString(), BUDGET)
                    .toProposal();
            toni.open(mika.page().url().replaceAll("^https?://[^/]+", ""));
            his.thoroughly().planAndLeave();
            toni.click(toni.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vorschlag machen"))
                    .first());
            assertThat(toni.page().locator(".messages > .msg").first().innerText())
                    .contains("arbeitet schon");

            List<String> dates = his.stop().dates();
            assertThat(dates).isNotEmpty();
            String compared = his.vary().compare();
            assertThat(compared).contains(season + " (Variante)", "Euro");
        }
    }

    /** A Monday. */
    private static LocalDate farAhead(RunningTown town, int days) {
        return LocalDate.parse(town.records().text("select cast(current_date as text)"))
                .plusDays(days)
                .with(DayOfWeek.MONDAY);
    }
}
