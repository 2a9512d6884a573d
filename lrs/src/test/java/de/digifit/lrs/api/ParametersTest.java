// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.query.Cursor;
import de.digifit.lrs.query.Span;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final int MOST = 500;

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            limit | -1 | parameter limit: must be a whole number from 0
            limit | ten | parameter limit: must be a whole number from 0
            limit | 99999999999 | parameter limit: must be a whole number from 0
            since | yesterday | parameter since: must be an ISO 8601 timestamp
            until | 2026-13-01T00:00:00Z | parameter until: must be an ISO 8601 timestamp
            ascending | yes | parameter ascending: must be true or false
            related_agents | yes | parameter related_agents: must be true or false
            verb | attended | parameter verb: must be an absolute IRI
            activity | DF-07 | parameter activity: must be an absolute IRI
            registration | 17 | parameter registration: must be a UUID
            agent | { "mbox": "mailto:a@b.de", "openid": "https://x.example" } | parameter agent: must have exactly one of
            agent | { "objectType": "Group", "member": [{ "mbox": "mailto:a@b.de" }] } | parameter agent: must be identified
            from | here | parameter from: is not a place to go on from
            format | ids | parameter format: can only be exact yet
            attachments | true | parameter attachments: can only be false yet
            Limit | 1 | parameter Limit: is not known here
            """)
    void refuses(String name, String value, String sentence) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0,500", "1,1", "500,500", "501,500"})
    void a_limit_is_no_wish_beyond_the_settings(String asked, int given) {
        assertThat(read("limit", asked).limit()).isEqualTo(given);
    }

    @Test
    void one_statement_is_asked_for_without_filters() {
        assertThatThrownBy(() -> read("statementId", UUID.randomUUID().toString(), "limit", "1"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read("statementId", UUID.randomUUID().toString(), "voidedStatementId", "x"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_cursor_survives_its_way_through_the_link() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-22T03:31:04.144523Z"), UUID.randomUUID());

        assertThat(read("from", cursor.toString()).after()).contains(cursor);
    }

    private static Span read(String... namesAndValues) {
        MultivaluedHashMap<String, String> values = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        Parameters parameters = new Parameters(values);
        parameters.checkReading();
        parameters.filter();
        return parameters.span(MOST);
    }
}
