// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row changes one property of a valid statement (path, new value or - to take it away). */
class StatementGrammarTest {

    private static final char QUOTE = '\'';

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = QUOTE, textBlock = """
            actor | { "mbox": "mailto:a@b.de", "objectType": "Agent", "name": "Alex" }
            actor | { "mbox_sha1sum": "ebd31e95054c018b10727ccffd2ef2ec3a016ee9" }
            actor | { "openid": "https://id.example/alex" }
            actor | { "objectType": "Group", "member": [{ "mbox": "mailto:a@b.de" }] }
            actor | { "objectType": "Group", "mbox": "mailto:team@b.de" }
            verb.id | "urn:verb:tat"
            verb.display | { "de-DE": "tat", "en": "did", "zh-Hant-TW": "x" }
            object | { "objectType": "Agent", "mbox": "mailto:c@d.de" }
            object | { "objectType": "StatementRef", "id": "0d8ba4b5-6cf6-4b0f-9d8d-3f3b1a1c7e50" }
            object.definition | { "interactionType": "choice", "choices": [{ "id": "a" }, { "id": "b" }] }
            object.definition.extensions | { "https://x.example/anything": null }
            result | { "score": { "scaled": -1, "raw": 1, "min": 0, "max": 2.5 }, "duration": "PT1H0.5S" }
            result.duration | "P4W"
            result.duration | "P1Y2M10DT2H30M"
            context.registration | "0D8BA4B5-6CF6-4B0F-9D8D-3F3B1A1C7E50"
            context.contextActivities.parent | { "id": "https://x.example/course" }
            context.contextActivities.other | [{ "id": "https://x.example/course" }]
            context | { "revision": "2", "platform": "DigiFit", "language": "de" }
            timestamp | "2026-02-28T12:00:00.123456789+01:00"
            timestamp | "2026-02-28T12:00Z"
            version | "1.0.3"
            authority | { "objectType": "Group", "member": [{ "mbox": "mailto:a@b.de" }, { "mbox": "mailto:c@d.de" }] }
            """)
    void takes(String path, String value) {
        assertThatCode(() -> StatementGrammar.statement(JsonText.read(Samples.with(path, value), "$")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = QUOTE, textBlock = """
            actor | - | $: lacks the required property 'actor'
            verb | - | $: lacks the required property 'verb'
            object | - | $: lacks the required property 'object'
            id | "17" | $.id: must be a UUID
            id | 17 | $.id: must be a string
            colour | "blue" | $: has the unknown property 'colour'
            Actor | {} | $: has the unknown property 'Actor'
            result | null | $.result: must not be null
            actor | {} | $.actor: must have exactly one of mbox
            actor | "alex" | $.actor: must be an object
            actor | { "mbox": "mailto:a@b.de", "openid": "https://x.example" } | $.actor: must have exactly one of mbox
            actor | { "mbox": "a@b.de" } | $.actor.mbox: must be an e-mail address
            actor | { "mbox_sha1sum": "xyz" } | $.actor.mbox_sha1sum: must be a SHA-1 sum
            actor | { "openid": "alex" } | $.actor.openid: must be an absolute IRI
            actor | { "account": { "name": "alex" } } | $.actor.account: lacks the required property 'homePage'
            actor | { "account": { "homePage": "x", "name": "alex" } } | $.actor.account.homePage: must be an absolute IRI
            actor | { "account": { "homePage": "https://x.example" } } | $.actor.account: lacks the required property 'name'
            actor | { "objectType": "agent", "mbox": "mailto:a@b.de" } | $.actor.objectType: must be Agent or Group
            actor | { "objectType": "Agent", "mbox": "mailto:a@b.de", "member": [] } | $.actor: has the unknown property 'member'
            actor | { "objectType": "Group" } | $.actor: lacks the required property 'member'
            actor | { "objectType": "Group", "member": [] } | $.actor.member: must name at least one agent
            actor | { "objectType": "Group", "member": [{ "objectType": "Group", "mbox": "mailto:a@b.de" }] } | $.actor.member[0].objectType: must be one of Agent
            actor | { "objectType": "Group", "mbox": "mailto:a@b.de", "openid": "https://x.example" } | $.actor: must have at most one of mbox
            verb.id | "tat" | $.verb.id: must be an absolute IRI
            verb.id | "http://x.example/a b" | $.verb.id: must be an absolute IRI
            verb.id | - | $.verb: lacks the required property 'id'
            verb.display | { "deutsch!": "tat" } | $.verb.display: has the name 'deutsch!'
            verb.display | { "de": 1 } | $.verb.display.de: must be a string
            verb.id | "http://adlnet.gov/expapi/verbs/voided" | $.object: must be a StatementRef
            object | { "objectType": "Thing", "id": "https://x.example" } | $.object.objectType: must be one of Activity
            object.id | - | $.object: lacks the required property 'id'
            object.id | "x" | $.object.id: must be an absolute IRI
            object.definition.type | "x" | $.object.definition.type: must be an absolute IRI
            object.definition.extensions | { "x": 1 } | $.object.definition.extensions: has the name 'x'
            object.definition | { "interactionType": "guess" } | $.object.definition.interactionType: must be one of choice
            object.definition | { "choices": [{ "id": "a" }] } | $.object.definition: lacks the required property 'interactionType'
            object.definition | { "interactionType": "choice", "choices": [{ "id": "a" }, { "id": "a" }] } | $.object.definition.choices[1].id: is used twice
            object | { "objectType": "StatementRef" } | $.object: lacks the required property 'id'
            object | { "objectType": "StatementRef", "id": "x" } | $.object.id: must be a UUID
            object | { "objectType": "SubStatement", "id": "x" } | $.object: has the unknown property 'id'
            object | { "objectType": "SubStatement", "object": { "objectType": "SubStatement" } } | $.object.object: must not be a SubStatement
            result.score | { "scaled": 1.01 } | $.result.score.scaled: must be between -1 and 1
            result.score | { "raw": -1, "min": 0 } | $.result.score.raw: must not be below min
            result.score | { "raw": 3, "max": 2 } | $.result.score.raw: must not be above max
            result.score | { "min": 2, "max": 2 } | $.result.score: must have a min below its max
            result.score | { "raw": "3" } | $.result.score.raw: must be a number
            result.success | "yes" | $.result.success: must be true or false
            result.duration | "PT" | $.result.duration: must be an ISO 8601 duration
            result.duration | "P1.5YT1H" | $.result.duration: must be an ISO 8601 duration
            result.duration | "1H" | $.result.duration: must be an ISO 8601 duration
            context.registration | "x" | $.context.registration: must be a UUID
            context.team | { "mbox": "mailto:a@b.de" } | $.context.team: lacks the required property 'objectType'
            context.contextActivities | { "sibling": [] } | $.context.contextActivities: has the unknown property 'sibling'
            context.contextActivities.parent | [{ "id": "x" }] | $.context.contextActivities.parent[0].id: must be an absolute IRI
            context.language | "deutsch sprache" | $.context.language: must be a language tag
            context.statement | { "id": "0d8ba4b5-6cf6-4b0f-9d8d-3f3b1a1c7e50" } | $.context.statement: lacks the required property 'objectType'
            timestamp | "2026-02-30T12:00:00Z" | $.timestamp: must be an ISO 8601 timestamp
            timestamp | "2026-02-28T12:00:00-00:00" | $.timestamp: must be an ISO 8601 timestamp
            timestamp | "0000-02-28T12:00:00Z" | $.timestamp: must be an ISO 8601 timestamp
            timestamp | "yesterday" | $.timestamp: must be an ISO 8601 timestamp
            version | "2.0.0" | $.version: must be a version 1.0.x
            authority | { "objectType": "Group", "member": [{ "mbox": "mailto:a@b.de" }] } | $.authority: as a group must be anonymous
            attachments | [{ "usageType": "https://x.example/u", "display": {}, "contentType": "text/plain", "length": 1, "sha2": "x" }] | $.attachments[0].sha2: must be a SHA-2 sum
            result.response | "\\u0000" | $.result.response: must not contain the character U+0000
            result.response | "\\ud800" | $.result.response: contains half of a surrogate pair
            result.score.raw | 1e99999 | $.result.score.raw: is a number beyond what can be kept
            """)
    void refuses(String path, String value, String sentence) {
        assertThatThrownBy(() -> StatementGrammar.statement(JsonText.read(Samples.with(path, value), "$")))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = QUOTE, textBlock = """
            { "object": { "objectType": "Agent", "mbox": "mailto:a@b.de" }, "context": { "revision": "1" } } | $.context.revision
            { "object": { "objectType": "StatementRef", "id": "0d8ba4b5-6cf6-4b0f-9d8d-3f3b1a1c7e50" }, "context": { "platform": "1" } } | $.context.platform
            """)
    void revision_and_platform_belong_to_activities(String changes, String place) {
        String statement = Samples.merged(changes);

        assertThatThrownBy(() -> StatementGrammar.statement(JsonText.read(statement, "$")))
                .isInstanceOf(Malformed.class)
                .hasMessage(place + ": is only allowed where the object is an Activity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = QUOTE, textBlock = """
            { "a": 1, "a": 2 } | $: is not well-formed JSON, Duplicate field 'a'
            { "a": 1 } { } | $: is not well-formed JSON, Trailing token
            { "a": | $: is not well-formed JSON, Unexpected end-of-input
            '' | $: is empty
            """)
    void refuses_what_is_no_single_json_document(String text, String sentence) {
        assertThatThrownBy(() -> JsonText.read(text, "$"))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(sentence);
    }
}
