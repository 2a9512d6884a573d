// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How a column that points to something gets the words of it, as SQL. */
final class Pointers {

    private static final String DAY = "to_char(e.starts_at, 'DD.MM.YYYY')";

    /** By the word of the catalogue; {@code COLUMN} stands for the column, {@code XX} for the language. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("booking", """
                select s.code || ' ' || s.title_XX || ', ' || DAY from lms.booking b join lms.event e on e.id = b.event
                join lms.seminar s on s.id = e.seminar where b.id = COLUMN\
                """),
            Map.entry("call", """
                select m.name from core.team_call c join core.multiplier_team m on m.id = c.team where c.id = COLUMN\
                """),
            Map.entry("cohort", """
                select c.subject || coalesce(', ' || u.name, '') from core.cohort c left join core.unit u on u.id = c.unit
                where c.id = COLUMN\
                """),
            Map.entry("competency", "select c.id || ' ' || c.title_XX from core.competency c where c.id = COLUMN"),
            Map.entry("event", """
                select s.code || ' ' || s.title_XX || ', ' || DAY from lms.event e
                join lms.seminar s on s.id = e.seminar where e.id = COLUMN\
                """),
            Map.entry("group", "select g.name from core.working_group g where g.id = COLUMN"),
            Map.entry("path", "select p.code || ' ' || p.title_XX from lms.path p where p.id = COLUMN"),
            Map.entry("person", "select p.first_name || ' ' || p.family_name from core.person p where p.id = COLUMN"),
            Map.entry("role", "select r.title_XX from core.role_profile r where r.id = COLUMN"),
            Map.entry("seminar", "select s.code || ' ' || s.title_XX from lms.seminar s where s.id = COLUMN"),
            Map.entry("session", "select e.title_XX || ', ' || DAY from lms.session e where e.id = COLUMN"),
            Map.entry(
                    "statement",
                    "select COLUMN -> 'verb' -> 'display' ->> 'XX' || ': ' ||"
                            + " (COLUMN -> 'object' -> 'definition' -> 'name' ->> 'XX')"),
            Map.entry("team", "select m.name from core.multiplier_team m where m.id = COLUMN"),
            Map.entry("town", "select w.name from core.town w where w.id = COLUMN"),
            Map.entry("unit", "select u.name from core.unit u where u.id = COLUMN"));

    private Pointers() {}

    /** @throws NullPointerException when the catalogue points to what nobody knows; the word is named */
    static String words(String to, String column, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return "("
                + Objects.requireNonNull(WORDS.get(to), to)
                        .replace("DAY", english ? DAY.replace("DD.MM.YYYY", "YYYY-MM-DD") : DAY)
                        .replace("COLUMN", column)
                        .replace("XX", english ? "en" : "de")
                + ")";
    }
}
