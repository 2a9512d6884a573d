// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Colleague;
import de.digifit.tests.town.Colleagues;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CardView;
import de.digifit.tests.view.CardWriteView;
import de.digifit.tests.view.CoverView;
import de.digifit.tests.view.DutiesView;
import de.digifit.tests.view.DutyView;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The postal-vote test: what rests on one person, what would help, and a card for whoever stands in. */
@WithTown
class CoverIT {

    private static final String DUTY = "Zählung der Stimmen";
    private static final String WORK = "Zweifelsfälle klären";
    private static final String STEPS = "Umschlag öffnen\nSchein prüfen\nStimmzettel in die Urne legen";

    /** What the demo town asks for of whoever decides; one person of the unit of alex can. */
    private static final String RARE = """
        from core.duty_post p join core.competency c on c.id = p.competency
        where p.work = 'Über Zweifelsfälle entscheiden'
        """;

    private static final String WHO = """
        select p.first_name || ' ' || p.family_name from core.person p
        join core.employment e on e.person = p.id and e.valid_to is null
        join core.employment own on own.unit = e.unit
        join core.account a on a.person = own.person and a.login = 'alex'
        where (select l.level from core.agreed_level l where l.person = p.id and l.competency = ?
               order by l.recorded_at desc limit 1) >= ?::int
        """;

    @Test
    void a_leader_sees_what_rests_on_one_person_and_whoever_stands_in_gets_a_card(Visitors visitors, RunningTown town) {
        Records records = town.records();
        Colleague colleague = new Colleagues(town).besides(Persona.ALEX);
        String level = records.text("select p.level " + RARE);
        String who = records.text(WHO, records.text("select p.competency " + RARE), level);
        try (Visit robin = visitors.of(Persona.ROBIN);
                Visit alex = visitors.of(Persona.ALEX);
                Visit kim = visitors.of(Persona.KIM);
                Visit other = visitors.of(colleague)) {
            DutyView duty = DutiesView.open(robin)
                    .enter()
                    .name(DUTY)
                    .work(WORK, "1", competency(records), levelInWords(records))
                    .save(DUTY);
            assertThat(duty.message()).contains("ist gespeichert");

            CoverView cover = duty.check();
            assertThat(cover.result()).contains("Alles kann getan werden");
            assertThat(cover.points()).contains(WORK + " (" + DUTY + ")", who);
            assertThat(cover.lessons()).contains("Seminar suchen", "klären Sie im Gespräch");
            assertThat(cover.without(who).result()).contains("Ohne " + who, "fehlt jemand für: " + WORK);
            assertThat(CoverView.open(robin).text()).contains("Über Zweifelsfälle entscheiden (Briefwahl)");
            alex.open("/agreement/visibility.xhtml");
            assertThat(alex.page().locator("main").innerText()).contains("Vertretung von Aufgaben prüfen");

            CardWriteView write = DutiesView.open(robin)
                    .of(DUTY)
                    .write()
                    .people("Robin Vorlage", "Alex Beispiel")
                    .type("Jede gültige Stimme zählt.", STEPS, "Wahlsystem, Passwort: Sommer2026");
            assertThat(write.saveInVain().message()).contains("offenbar ein Kennwort");
            CardView draft = write.type("Jede gültige Stimme zählt.", STEPS, "Wahlsystem; das Recht vergibt die IT")
                    .save();
            assertThat(draft.message()).contains("Die Vertretung findet sie");
            assertThat(draft.offers("Freigeben")).as("nobody has tried it yet").isFalse();

            assertThat(DutiesView.open(other).of(DUTY).cards()).contains("noch keine Vertretungskarte");
            assertThat(missing(other, draft.id())).isTrue();

            CardView tried = DutiesView.open(alex).of(DUTY).card();
            assertThat(tried.text()).contains("Können Sie damit arbeiten?", "Schein prüfen");
            assertThat(tried.check().message()).contains("gilt als erprobt");
            assertThat(DutiesView.open(robin).of(DUTY).card().release().message())
                    .contains("ist freigegeben");

            CardView read = DutiesView.open(other).of(DUTY).card();
            assertThat(read.text())
                    .contains("Stimmzettel in die Urne legen", "Vertretung: Alex Beispiel", "freigegeben");
            assertThat(pdf(other, "card.pdf?id=" + read.id())).startsWith("%PDF");

            assertThat(DutiesView.open(kim).text()).doesNotContain(DUTY);
            assertThat(missing(kim, read.id())).isTrue();
            kim.expecting("404");
            other.expecting("404");
            assertThat(DutiesView.open(robin).of(DUTY).remove().message()).contains("ist entfernt");
        } finally {
            records.change("delete from core.duty where name = ?", DUTY);
        }
    }

    private static boolean missing(Visit visit, String card) {
        return visit.ask("/handover/card.xhtml?id=" + card).status() == 404
                && visit.ask("/handover/card.pdf?id=" + card).status() == 404;
    }

    private static String pdf(Visit visit, String paper) {
        return new String(visit.ask("/handover/" + paper).body(), StandardCharsets.ISO_8859_1);
    }

    private static String competency(Records records) {
        return records.text("select split_part(c.id, '-', 2) || ' ' || c.title_de " + RARE);
    }

    private static String levelInWords(Records records) {
        return records.text("""
            select case p.level when 3 then 'Stufe 3 · Weitergeben' else 'Stufe 4 · Gestalten' end
            """ + RARE);
    }
}
