// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lrs.grammar.JsonText;
import de.digifit.lrs.grammar.Samples;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            verb.display | { "en": "attended" }
            object.definition | -
            object.objectType | "Activity"
            actor.objectType | "Agent"
            version | "1.0.1"
            stored | "2020-01-01T00:00:00Z"
            authority | { "mbox": "mailto:somebody@else.example" }
            timestamp | "2020-01-01T00:00:00Z"
            """)
    void means_the_same_with(String path, String value) {
        assertThat(same(Samples.statement(), Samples.with(path, value))).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            verb.id | "http://adlnet.gov/expapi/verbs/completed"
            actor.account.name | "kim"
            object.id | "https://musterau.example/seminar/DF-08"
            result.success | true
            context.platform | "DigiFit"
            """)
    void means_something_else_with(String path, String value) {
        assertThat(same(Samples.statement(), Samples.with(path, value))).isFalse();
    }

    @Test
    void numbers_order_of_members_and_lonely_context_activities_are_compared_by_meaning() {
        String one = Samples.merged("""
                { "actor": { "objectType": "Group", "member": [{ "mbox": "mailto:a@b.de" }, { "mbox": "mailto:c@d.de" }] },
                  "result": { "score": { "raw": 10 } },
                  "context": { "contextActivities": { "parent": { "id": "https://x.example/p" } } } }
                """);
        String other = Samples.merged("""
                { "context": { "contextActivities": { "parent": [{ "id": "https://x.example/p" }] } },
                  "result": { "score": { "raw": 10.0 } },
                  "actor": { "member": [{ "mbox": "mailto:c@d.de" }, { "mbox": "mailto:a@b.de" }], "objectType": "Group" } }
                """);

        assertThat(same(one, other)).isTrue();
    }

    @Test
    void two_different_times_told_by_the_teller_are_two_experiences() {
        String one = Samples.with("timestamp", "\"2026-01-01T10:00:00Z\"");

        assertThat(same(one, Samples.with("timestamp", "\"2026-01-01T11:00:00+01:00\"")))
                .isTrue();
        assertThat(same(one, Samples.with("timestamp", "\"2026-01-01T10:00:01Z\"")))
                .isFalse();
    }

    @Test
    void a_mention_anywhere_counts_once_and_as_direct_if_it_is_that_somewhere() {
        Statement statement = told(Samples.with(
                "context.instructor",
                Samples.object(Samples.statement()).get("actor").toString()));

        var recorded = statement.recorded(Instant.EPOCH, Samples.object("{ \"mbox\": \"mailto:lrs@x.example\" }"));

        assertThat(recorded.mentions())
                .filteredOn(mention -> mention.kind() == Mention.Kind.ACTOR)
                .extracting(Mention::direct)
                .containsExactly(true, false);
    }

    private static boolean same(String known, String told) {
        Statement one = told(known);
        Optional<Instant> timestamp = one.timestamp();
        return told(told).means(one.fingerprint(), timestamp);
    }

    private static Statement told(String json) {
        return Statement.told(JsonText.read(json, "$"));
    }
}
