// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.audit.Audit.Checked;
import de.digifit.command.audit.Audit.State;
import de.digifit.command.audit.Heads.Head;
import de.digifit.command.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final List<Rule> RULES = RuleBook.delivered();

    @Test
    void there_are_many_rules_each_with_a_name_of_its_own_and_nothing_left_to_fill_in() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(30);
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.question())
                .startsWith(rule.question().startsWith("with") ? "with" : "select")
                .doesNotContain("{{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void each_rule_has_a_sentence_in_both_languages(String language) {
        Texts texts = Texts.of(Locale.forLanguageTag(language));

        assertThat(RULES).allMatch(rule -> texts.bundle().containsKey("audit.rule." + rule.id()));
    }

    @Test
    void pieces_are_put_into_rules() {
        List<Rule> rules = RuleBook.of("""
                -- Said to people.
                -- macro: one
                1
                -- macro: two
                {{one}} + {{one}}

                -- rule: sum
                -- needs: a.b, a.b.c
                select {{two}}
                """);

        assertThat(rules).containsExactly(new Rule("sum", List.of("a.b", "a.b.c"), "select 1 + 1"));
    }

    @Test
    void findings_are_said_in_sentences_and_to_scripts() {
        Texts english = Texts.of(Locale.ENGLISH);
        Audit audit = new Audit(List.of(
                new Checked("nobody-in-two-places", State.BROKEN, List.of("a and b")),
                new Checked("no-booking-of-a-draft", State.HOLDS, List.of()),
                new Checked("offer-has-a-deadline", State.NOT_ASKED, List.of())));

        assertThat(new AuditText(english).of(audit))
                .contains(
                        "Does not hold: Nobody is confirmed for two dates at the same time. Cases: 1",
                        "  - a and b",
                        "1 of 2 rules do not hold");
        assertThat(new AuditJson(english).of(audit, new Heads(List.of(new Head("t1", 3, "ab12")))))
                .contains("\"seal\" : \"ab12\"")
                .contains("\"clean\" : false", "\"asked\" : 2", "\"not_asked\"", "\"a and b\"");
    }
}
