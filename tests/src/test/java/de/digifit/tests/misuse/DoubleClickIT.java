// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.SeminarView;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithTown
class DoubleClickIT {

    /** Sends the form of the page as often as it says, all at once: what a browser without our scripts may do. */
    private static final String SEND_AT_ONCE = """
            async ([words, times]) => {
              const button = Array.from(document.querySelectorAll('main form button'))
                .find(b => b.textContent.startsWith(words));
              const form = button.form;
              const send = () => {
                const fields = new URLSearchParams(new FormData(form));
                fields.append(button.name, button.value);
                return fetch(form.action, {method: 'post', body: fields}).then(answer => answer.status);
              };
              return await Promise.all(Array.from({length: times}, send));
            }
            """;

    private static final String ALIVE = """
            select count(*) from lms.booking b join core.account a on a.person = b.person
            join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar
            where a.login = ? and s.code = ? and b.state in ('APPLIED', 'CONFIRMED', 'WAITING')
            """;

    @Test
    void a_double_click_applies_once(Visitors visitors, RunningTown town) {
        try (Visit pat = visitors.of(Persona.PAT)) {
            SeminarView shown = CatalogueView.open(pat).onlyWithDates().chooseByCode("DF-08");
            String seminar = shown.title();

            shown.applying().dblclick();
            MyBookingsView mine = MyBookingsView.arrived(pat);

            assertThat(mine.open(seminar).count()).isEqualTo(1);
            assertThat(town.records().number(ALIVE, "pat", "DF-08")).isEqualTo(1);
        }
    }

    @Test
    void the_same_form_sent_five_times_at_once_applies_once(Visitors visitors, RunningTown town) {
        try (Visit dana = visitors.of(Persona.DANA)) {
            SeminarView shown = CatalogueView.open(dana).onlyWithDates().chooseByCode("DF-08");

            assertThat(fiveAtOnce(shown.page(), "Antrag senden")).containsOnly(200);
            assertThat(town.records().number(ALIVE, "dana", "DF-08")).isEqualTo(1);

            MyBookingsView mine = MyBookingsView.open(dana);
            assertThat(fiveAtOnce(mine.page(), "Zurückziehen")).containsOnly(200);
            assertThat(fiveAtOnce(mine.page(), "Zurückziehen")).containsOnly(200);
            assertThat(town.records().number(ALIVE, "dana", "DF-08")).isZero();
        }
    }

    private static List<Object> fiveAtOnce(Page page, String words) {
        return List.copyOf((List<?>) page.evaluate(SEND_AT_ONCE, List.of(words, 5)));
    }
}
