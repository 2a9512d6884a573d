// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ServerOutputTest {

    private final List<String> heard = new ArrayList<>();
    private final ServerOutput output = new ServerOutput(new Progress() {
        @Override
        public void say(Sentence sentence) {
            heard.add(Texts.of(Locale.ENGLISH).say(sentence));
        }

        @Override
        public void warn(Sentence sentence) {
            heard.add(Texts.of(Locale.ENGLISH).say(sentence));
        }
    });

    @Test
    void news_of_the_server_itself_are_not_repeated() {
        output.hear("03:27:11,895 INFO  [org.jboss.as] (MSC service thread 1-2) WFLYSRV0049: WildFly starting");

        assertThat(heard).isEmpty();
    }

    @Test
    void a_migration_is_a_milestone() {
        output.hear("03:27:11,895 INFO  [org.flywaydb.core.internal.command.DbMigrate] (main)"
                + " Migrating schema \"core\" to version \"001 - organisation\"");

        assertThat(heard).containsExactly("Migrating the database: core to 001 - organisation");
    }

    @Test
    void the_application_says_how_far_it_is() {
        output.hear("03:27:11,895 INFO  [de.digifit.progress] (main) Musterau has 450 people");

        assertThat(heard).containsExactly("Musterau has 450 people");
    }

    @Test
    void a_warning_is_one_line_without_its_stack() {
        output.hear("03:27:11,895 WARN  [org.example] (main) Something is odd: java.lang.IllegalStateException: x");
        output.hear("\tat org.example.Odd.be(Odd.java:1)");

        assertThat(heard).containsExactly("WARN Something is odd: java.lang.IllegalStateException: x");
    }

    @Test
    void the_deepest_cause_of_the_first_error_is_the_root() {
        output.hear("03:27:11,895 ERROR [org.jboss.msc.service.fail] (main) MSC000001: Failed to start service");
        output.hear("Caused by: java.lang.RuntimeException: outside");
        output.hear("\tat org.example.A.b(A.java:1)");
        output.hear("Caused by: org.postgresql.util.PSQLException: relation \"x\" does not exist");
        output.hear("03:27:12,000 ERROR [org.jboss.as] (main) WFLYSRV0055: started with errors");
        output.hear("Caused by: java.lang.RuntimeException: a consequence");

        assertThat(output.rootCause()).isEqualTo("org.postgresql.util.PSQLException: relation \"x\" does not exist");
    }

    @Test
    void without_an_error_the_last_word_has_to_do() {
        output.hear("Error: Could not find or load main class x");

        assertThat(output.rootCause()).isEqualTo("Error: Could not find or load main class x");
    }
}
