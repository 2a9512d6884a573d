// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Has the whole database in hand, with what PostgreSQL keeps about each row (where it lies, which transaction wrote it),
 * and the audit log, and tries to say who gave which answer. It puts those who answered in every order that it finds
 * anywhere, the answers likewise, and takes the first for the first.
 */
final class Attacker {

    /** Everything that says an order of those who answered; the person comes first. */
    private static final List<String> PEOPLE =
            List.of(slips("s.ctid"), slips("s.xmin::text::bigint, s.ctid"), slips("s.id"), """
            select e.actor::text from audit.entry e
            where e.about = cast(:event as text) and e.act = 'Answering.answer' order by e.place
            """, """
            select e.actor::text from audit.entry e
            where e.about = cast(:event as text) and e.act = 'Answering.answer' order by e.xmin::text::bigint, e.ctid
            """);

    /** Everything that says an order of answers; what was said comes first. */
    private static final List<String> ANSWERS = List.of(
            answers("a.ctid"),
            answers("a.xmin::text::bigint, a.ctid"),
            answers("a.id"),
            answers("a.opened_on, a.ctid"),
            answers("a.cmin::text::bigint, a.ctid"));

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    /** So many standard deviations above chance nobody comes in 50 attempts by chance alone. */
    private static final double SURE = 4.5;

    private static String slips(String order) {
        return "select b.person::text from lms.evaluation_slip s join lms.booking b on b.id = s.booking"
                + " where s.event = :event order by " + order;
    }

    private static String answers(String order) {
        return "select a.good from lms.evaluation_answer a where a.event = :event order by " + order;
    }

    /**
     * How many answers of these events it can name the person of, above what guessing gives.
     *
     * @param truth who said what, by event and then by person
     */
    int linked(Map<UUID, Map<String, String>> truth) {
        return TestDatabase.inTransaction("lms", entities -> PEOPLE.stream()
                .mapToInt(people -> ANSWERS.stream()
                        .mapToInt(answers -> Math.max(
                                surely(hits(entities, truth, people, answers, false), truth.size()),
                                surely(hits(entities, truth, people, answers, true), truth.size())))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0));
    }

    /** Guessing gives one hit an event in the mean, with a variance of one. */
    private static int surely(int hits, int events) {
        return hits - events > SURE * Math.sqrt(events) ? hits - events : 0;
    }

    private static int hits(
            EntityManager entities,
            Map<UUID, Map<String, String>> truth,
            String people,
            String answers,
            boolean backwards) {
        return truth.entrySet().stream()
                .mapToInt(event -> {
                    List<String> first = ask(entities, people, event.getKey());
                    List<String> second = new ArrayList<>(ask(entities, answers, event.getKey()));
                    if (backwards) {
                        Collections.reverse(second);
                    }
                    return (int) IntStream.range(0, Math.min(first.size(), second.size()))
                            .filter(i -> second.get(i).equals(event.getValue().get(first.get(i))))
                            .count();
                })
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(EntityManager entities, String sql, UUID event) {
        return entities.createNativeQuery(sql).setParameter("event", event).getResultList();
    }

    /** In which tables a row tells these words, by table. */
    @SuppressWarnings("unchecked")
    Map<String, Long> rowsWith(String words) {
        return TestDatabase.inTransaction("lms", entities -> {
            Map<String, Long> found = new HashMap<>();
            for (String table :
                    (List<String>) entities.createNativeQuery(TABLES).getResultList()) {
                long rows = ((Number) entities.createNativeQuery(
                                        "select count(*) from " + table + " t where cast(t as text) like :words")
                                .setParameter("words", "%" + words + "%")
                                .getSingleResult())
                        .longValue();
                if (rows > 0) {
                    found.put(table, rows);
                }
            }
            return found;
        });
    }
}
