// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Sends forms again that were sent already, and counts what the database holds more than after sending them once. */
final class Replays implements AutoCloseable {

    /** What a double click or an impatient finger sends before the first answer is there. */
    private static final int AT_ONCE = 5;

    /** What the back button, or loading the answer anew, sends afterwards. */
    private static final int LATER = 5;

    /** Rows of everything that acts write, and how often a calendar entry was changed; looks at pages are logged apart. */
    private static final String EFFECTS = """
            select string_agg(line, ' ' order by line) from (
                select table_schema || '.' || table_name || '=' || (xpath('/row/n/text()', query_to_xml(
                    format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]::text
                from information_schema.tables
                where table_schema in ('core', 'assessment', 'lms') and table_type = 'BASE TABLE'
                  and table_name not in ('view_log', 'flyway_schema_history')
                union all
                select 'sequences=' || coalesce(sum(sequence), 0) from lms.calendar_entry
            ) as counted(line)
            """;

    private final ExecutorService fingers = Executors.newFixedThreadPool(AT_ONCE);
    private final Records records;
    private final Map<String, Map<String, Long>> whenSentOnce = new HashMap<>();
    private final List<String> doubled = new ArrayList<>();
    private int sentAgain;

    Replays(RunningTown town) {
        records = town.records();
    }

    /** Sends the form once, as people do, and keeps what that adds. */
    void once(String act, Session session, HtmlForm form) throws Exception {
        Map<String, Long> before = effects();
        assertThat(session.post(form).statusCode()).as(act).isEqualTo(302);
        whenSentOnce.put(act, added(before));
        assertThat(whenSentOnce.get(act))
                .as("Whoever sends nothing finds nothing twice: " + act)
                .isNotEmpty();
    }

    /** Sends the form once, with four more of the same at the same time, and five times later. */
    void often(String act, Session session, HtmlForm form) throws Exception {
        Map<String, Long> before = effects();
        Callable<Integer> post = () -> session.post(form).statusCode();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : fingers.invokeAll(Collections.nCopies(AT_ONCE, post))) {
            answers.add(answer.get());
        }
        compare(act + ", at once", added(before), whenSentOnce.get(act));
        for (int i = 0; i < LATER; i++) {
            answers.add(post.call());
        }
        compare(act + ", and later", added(before), whenSentOnce.get(act));
        sentAgain += AT_ONCE - 1 + LATER;
        assertThat(answers).as(act).allSatisfy(status -> assertThat(status).isIn(200, 302));
    }

    /** How often something was sent that had been sent before. */
    int sentAgain() {
        return sentAgain;
    }

    /** What was there more than after sending once. */
    List<String> doubled() {
        return doubled;
    }

    @Override
    public void close() {
        fingers.shutdownNow();
    }

    private void compare(String act, Map<String, Long> added, Map<String, Long> expected) {
        if (!added.equals(expected)) {
            doubled.add(act + ": " + added + " instead of " + expected);
        }
    }

    private Map<String, Long> added(Map<String, Long> before) {
        Map<String, Long> added = new TreeMap<>();
        effects().forEach((table, rows) -> added.put(table, rows - before.getOrDefault(table, 0L)));
        added.values().removeIf(rows -> rows == 0);
        return added;
    }

    private Map<String, Long> effects() {
        return Arrays.stream(records.text(EFFECTS).split(" "))
                .map(line -> line.split("="))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }
}
