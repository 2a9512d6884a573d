// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Screen;
import de.digifit.tests.town.TwoDesks;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithTown
class EveryPageIT {

    @BeforeAll
    static void every_page_has_something_to_show(Visitors visitors) {
        Tour.prepare(visitors);
    }

    @Test
    void the_tour_comes_to_every_page_of_the_archive() {
        assertThat(Tour.delivered()).isNotEmpty().isEqualTo(Tour.views());
    }

    @Test
    @Tag("axe-findings")
    void no_page_has_a_barrier_in_light_or_dark_on_a_desk_or_a_phone_or_by_keyboard(RunningTown town) {
        List<Finding> findings = visit(town);

        new Figure(
                        "axe-findings",
                        findings.size(),
                        "findings",
                        "= 0",
                        Tour.PAGES.size()
                                + " visits, light and dark, 1280 and 320 px, WCAG 2.2 AA and best practice, and each walked"
                                + " by keyboard")
                .keep();
        assertThat(findings).isEmpty();
    }

    @Test
    void no_open_menu_has_a_barrier(Visitors visitors) {
        TouredPage today = new TouredPage("/today.xhtml", Optional.of(Persona.ROBIN), Optional.empty());
        try (Visit robin = visitors.of(Persona.ROBIN)) {
            today.open(robin);
            robin.page().evaluate("() => document.querySelectorAll('details').forEach(menu => menu.open = true)");

            assertThat(Eye.look(today, robin.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void every_entry_of_the_menu_leads_to_a_page(Persona persona, Visitors visitors) {
        try (Visit visit = visitors.of(persona)) {
            visit.open("/today.xhtml");
            List<String> entries = visit.page().locator("nav.side a").all().stream()
                    .map(entry -> entry.getAttribute("href"))
                    .toList();

            assertThat(entries).isNotEmpty();
            assertThat(entries)
                    .allSatisfy(entry ->
                            assertThat(visit.ask(entry).status()).as(entry).isEqualTo(200));
        }
    }

    private static List<Finding> visit(RunningTown town) {
        return TwoDesks.workThrough(town, Tour.blocks(EveryPageIT::visit)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> visit(Visitors visitors, List<TouredPage> block) {
        List<Finding> findings = new ArrayList<>();
        Optional<Persona> persona = block.get(0).persona();
        try (Visit visit = persona.map(visitors::of).orElseGet(() -> visitors.stranger(Screen.DESK))) {
            for (TouredPage page : block) {
                page.open(visit);
                findings.addAll(Keyboard.walk(page, visit.page()));
                findings.addAll(Eye.look(page, visit.page()));
                visit.takeComplaints().stream()
                        .filter(complaint -> !page.view().startsWith("/error/"))
                        .map(complaint -> new Finding(page, "in the browser", "no complaint", complaint))
                        .forEach(findings::add);
            }
        }
        return findings;
    }
}
