// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.EffectivenessView;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coordination and the staff council read whether a seminar works; one participant more changes no number. */
@WithTown
class EffectivenessIT {

    private static final int PHONE = 360;
    private static final int HEIGHT = 780;
    private static final int DESK = 1280;

    /** The seminar of which leaders of the demo town saw most people before and after. */
    private static final String MEASURED = """
            select s.code from lms.seminar s join lms.event e on e.seminar = s.id and e.state = 'HELD'
            join lms.booking b on b.event = e.id and b.state = 'WAITING'
            where s.town = (select town from core.account where login = 'toni')
            group by s.code order by count(*) desc limit 1
            """;

    /** Somebody more who took part long ago and lost everything. */
    private static final String ONE_MORE = """
            with run as (
                select e.id, e.town, e.starts_at, s.syllabus from lms.event e join lms.seminar s on s.id = e.seminar
                join lms.booking b on b.event = e.id and b.state = 'WAITING'
                where s.code = ? and e.state = 'HELD' limit 1
            ), who as (
                select p.id from core.person p, run where p.town = run.town and not exists (
                    select 1 from lms.booking b where b.person = p.id and b.event = run.id)
                and p.id not in (select person from core.account) limit 1
            ), booked as (
                insert into lms.booking (id, version, town, event, person, state, occasion, applied_at,
                    route, supported, hr, level, waits_since)
                select gen_random_uuid(), 0, run.town, run.id, who.id, 'ATTENDED', '', run.starts_at - interval '40 days',
                    'LEADER', false, false, 0, run.starts_at from run, who
            )
            insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
            select gen_random_uuid(), run.town, who.id, x.key, 'LEADER_OBSERVATION', d.level,
                cast(run.starts_at as date) + d.days, (select person from core.account where login = 'robin'), '', now()
            from run, who, jsonb_each_text(run.syllabus -> 'effects') x,
                (values (4, -3), (0, 20), (0, 90)) as d (level, days)
            """;

    @Test
    void a_seminar_is_read_on_four_levels_and_nobody_can_be_reckoned_from_it(Visitors visitors, RunningTown town) {
        Records records = town.records();
        String code = records.text(MEASURED);
        try (Visit toni = visitors.of(Persona.TONI);
                Visit pat = visitors.of(Persona.PAT);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit jo = visitors.of(Persona.JO)) {
            EffectivenessView all = EffectivenessView.open(toni);
            assertThat(all.row(code)).contains("wirkt");
            assertThat(all.text()).contains("noch keine Zahl", "kein Beleg gegen ein Seminar");
            picture(toni.page(), "all");
            assertClean(toni.page());

            EffectivenessView one = all.of(code);
            assertThat(one.level("reaction")).contains("Mittelwert", "von 5");
            assertThat(one.level("learning")).contains("gewann im Mittel", "Das Seminar wirkt");
            assertThat(one.rowsOfTable("learning")).isEqualTo(2);
            assertThat(one.level("behaviour")).contains("Dazu gibt es noch keine Zahl");
            assertThat(one.level("results")).contains("Ein eigenes Maß ist nicht vereinbart");
            assertThat(one.pictures()).isPositive();
            picture(toni.page(), "seminar");
            assertClean(toni.page());
            String before = one.level("learning");

            records.change(ONE_MORE, code);
            assertThat(EffectivenessView.open(toni).of(code).level("learning")).isEqualTo(before);
            // As if the next quarter had come: the quarter that was read lies in the past.
            rewrite(
                    records,
                    """
                    insert into lms.effect_reading select town, cast(quarter - interval '3 months' as date), read_at
                    from lms.effect_reading
                    """,
                    "update lms.effect_wave set quarter = cast(quarter - interval '3 months' as date)",
                    "delete from lms.effect_reading r where r.quarter = date_trunc('quarter', current_date)");
            assertThat(EffectivenessView.open(toni).of(code).level("learning")).isEqualTo(before);

            assertThat(EffectivenessView.open(pat).of(code).level("learning")).isEqualTo(before);
            for (Visit nobody : List.of(robin, jo)) {
                assertThat(nobody.ask("/effectiveness/all.xhtml").status()).isEqualTo(403);
                nobody.expecting("403");
            }
        } finally {
            records.change("delete from lms.booking b where b.state = 'ATTENDED'"
                    + " and not exists (select 1 from lms.booking_step s where s.booking = b.id)");
            rewrite(records, "delete from lms.effect_wave", "delete from lms.effect_reading");
        }
    }

    /** What the application cannot do: what is kept of a seminar is only added to. */
    private static void rewrite(Records records, String... changes) {
        List<String> tables = List.of("lms.effect_wave", "lms.effect_reading");
        tables.forEach(table -> records.change("alter table " + table + " disable trigger append_only"));
        List.of(changes).forEach(records::change);
        tables.forEach(table -> records.change("alter table " + table + " enable trigger append_only"));
    }

    private static void assertClean(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(
                        "async () => (await axe.run()).violations.map(rule => rule.id + ' ' + rule.nodes[0].html)"))
                .isEmpty();
    }

    /** Kept where somebody wants to look at them. */
    private static void picture(Page page, String name) {
        if (System.getProperty("pictures") != null) {
            for (int width : new int[] {DESK, PHONE}) {
                page.setViewportSize(width, HEIGHT);
                for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target",
                                    "pictures",
                                    "effectiveness-" + name + "-" + width + "-" + colours + ".png")));
                }
            }
        }
    }
}
