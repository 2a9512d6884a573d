// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import de.digifit.tests.town.Records;
import java.util.List;
import java.util.Set;

/**
 * Words in a private field of Alex, in a letter to Robin or in what was said after an event, that nobody else may ever read, except who is named.
 *
 * @param words what is looked for in each answer
 * @param planting how it comes into the table, with the words as its only parameter; nothing for what is there anyway
 * @param readers who may read it
 */
record Canary(String words, String planting, Set<String> readers) {

    private static final String ALEX = "(select person from core.account where login = 'alex')";
    private static final String ROBIN = "(select person from core.account where login = 'robin')";

    static final List<Canary> ALL = List.of(
            new Canary("Kanarie Beobachtung", """
                    insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
                    select gen_random_uuid(), p.town, p.id, 'KDW-D1', 'LEADER_OBSERVATION', 2, current_date - 9, %s, ?, now()
                    from core.person p where p.id = %s
                    """.formatted(ROBIN, ALEX), Set.of("alex", "robin")),
            new Canary("Kanarie Widerspruch", """
                    insert into assessment.level_proposal
                        (id, version, town, person, competency, level, leader, proposed_at, state, answered_at, statement)
                    select gen_random_uuid(), 0, p.town, p.id, 'KDW-D1', 2, %s, now(), 'DISSENTED', now(), ?
                    from core.person p where p.id = %s
                    """.formatted(ROBIN, ALEX), Set.of("alex", "robin")),
            new Canary(
                    "Kanarie Brief",
                    "update lms.letter set body = body || ? where person = %s".formatted(ROBIN),
                    Set.of("robin")),
            new Canary("Kanarie Anfrage", """
                    insert into lms.data_subject_request (id, town, person, category, entry, wrong, correct, received_at,
                        due_on, extended_why, answer)
                    select gen_random_uuid(), p.town, p.id, 'letter', '', ?, 'So', now(), current_date + 28, '', ''
                    from core.person p where p.id = %s
                    """.formatted(ALEX), Set.of("alex", "dana")),
            new Canary("Kanarie Wissensrunde", """
                    with asked as (
                        insert into assessment.item (id, version, town, code, edition, competency, level, content,
                            law_dependent, state, state_since)
                        select gen_random_uuid(), 0, p.town, 'KANARIE', 1, 'KDW-D1', 1,
                            '{"kind": "SHORT_TEXT", "prompt": {"de": "Wort", "en": "Word"}, "parts": [{"key": "a",
                              "words": {"de": "ja", "en": "yes"}, "right": true, "match": null}], "number": null,
                              "reason": {"de": "So", "en": "So"}}',
                            false, 'WITHDRAWN', current_date
                        from core.person p where p.id = %s returning id
                    ), begun as (
                        insert into assessment.knowledge_round (id, version, town, person, topic, begun_on, answered_on)
                        select gen_random_uuid(), 0, p.town, p.id, 'KDW-D1', current_date, current_date
                        from core.person p where p.id = %s returning id
                    )
                    insert into assessment.knowledge_answer (round, place, item, competency, level, response, solved)
                    select begun.id, 0, asked.id, 'KDW-D1', 1, ?, false from begun cross join asked
                    """.formatted(ALEX, ALEX), Set.of("alex")),
            new Canary("Kanarie Rückmeldung", """
                    insert into lms.evaluation_answer (id, town, seminar, questionnaire, event, round, year, opened_on, marks,
                        good, better)
                    select gen_random_uuid(), e.town, e.seminar, q.id, e.id, 'FIRST', 2026, current_date,
                        array[3, 3, 3, 3, 3, 3, 3, 3], '', cast(? as text)
                    from lms.event e join lms.questionnaire q on q.town = e.town cross join generate_series(1, 5)
                    where e.state = 'HELD'
                    """, Set.of("toni", "jo")),
            new Canary("$argon2", "", Set.of()));

    void plant(Records records) {
        if (!planting.isEmpty()) {
            records.change(planting, words);
        }
    }

    /** Those that sing in an answer. */
    static List<Canary> in(String answer) {
        return ALL.stream().filter(canary -> answer.contains(canary.words)).toList();
    }
}
