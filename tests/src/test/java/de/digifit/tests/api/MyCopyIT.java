// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The copy of the own data in the running town: everybody gets one, and it names nobody's address but the own one. */
@WithTown
class MyCopyIT {

    private static final String MAILS = """
        select string_agg(p.mail, ' ') from core.person p
        where p.mail is not null and p.id <> (select a.person from core.account a where a.login = ?)
        """;

    @ParameterizedTest
    @EnumSource(Persona.class)
    void everybody_gets_the_own_data_and_nobody_elses_address(Persona persona, RunningTown town) {
        JsonNode copy = Script.of(persona, town).get("/me/copy");

        assertThat(copy.get("person").asText())
                .isEqualTo(Script.of(persona, town).get("/me").get("person").asText());
        assertThat(copy.get("subjects")).hasSizeGreaterThan(15);
        assertThat(copy.toString())
                .contains(copy.get("name").asText())
                .doesNotContain(town.records().text(MAILS, persona.login()).split(" ", -1));
    }

    @Test
    void the_page_gives_the_same_as_a_document_and_as_a_file(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX)) {
            APIResponse pdf = fetch(alex, "/privacy/me.pdf");
            APIResponse json = fetch(alex, "/privacy/me.json?lang=en");

            assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
            assertThat(new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
            assertThat(json.headers().get("content-type")).startsWith("application/json");
            assertThat(json.text()).contains("\"language\":\"en\"", "Master data");
        }
    }

    private static APIResponse fetch(Visit visit, String address) {
        APIResponse answer =
                visit.context().request().get(visit.town().url(address).toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        return answer;
    }
}
