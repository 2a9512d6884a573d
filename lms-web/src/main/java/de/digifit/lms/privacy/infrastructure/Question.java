// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The SQL for what the catalogue declares. It is made of the shipped catalogue alone; what somebody typed never enters
 * it.
 */
final class Question {

    private static final String OWN = """
        case when t.booking is null or t.booking in (select b.id from lms.booking b where b.person = :me)
        then %s end\
        """;

    private Question() {}

    /** Rows of several tables about the person {@code :me}: the table, the row's place in it, its fields in JSON. */
    static String rows(List<PersonalTable> tables, Locale locale) {
        return tables.stream()
                .map(table -> rows(table, locale))
                .collect(Collectors.joining("\nunion all ", "", "\norder by 1, 2"));
    }

    /** Tables with rows of the person. */
    static boolean asksFor(PersonalTable table) {
        return table.owner().isPresent() && !table.given().isEmpty();
    }

    private static String rows(PersonalTable table, Locale locale) {
        return """
            select '%s', row_number() over (order by t.%s desc nulls last), cast(jsonb_build_object(%s) as text)
            from %s t where (%s)\
            """.formatted(
                table.name(),
                table.order(),
                table.given().stream().map(field -> field(field, locale)).collect(Collectors.joining(",\n")),
                table.name(),
                table.owner().orElseThrow());
    }

    private static String field(PersonalField field, Locale locale) {
        String column = "t." + field.name();
        String value =
                switch (field.shown()) {
                    case ME -> "cast(:me as uuid)";
                    case OWN -> OWN.formatted(column);
                    default -> column;
                };
        String words =
                switch (field.shown()) {
                    case REFERENCE -> Pointers.words(field.how(), column, locale);
                    case ACTOR -> Pointers.words("person", column, locale);
                    default -> "cast(null as text)";
                };
        return "'%s', jsonb_build_object('value', %s, 'type', cast(pg_typeof(%s) as text), 'words', %s)"
                .formatted(field.name(), value, column, words);
    }

    /** How often the person {@code :me} stands in each of these columns, where she does. */
    static String counts(List<PersonalField> actors) {
        return actors.stream()
                .map(field -> "select '%s', count(*) from %s t where t.%s = :me having count(*) > 0"
                        .formatted(field.column(), field.table(), field.name()))
                .collect(Collectors.joining("\nunion all "));
    }
}
