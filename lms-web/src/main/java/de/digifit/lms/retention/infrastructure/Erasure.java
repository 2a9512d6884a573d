// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.core.privacy.Ending.OnDay;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.lms.retention.RunKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement that lets the rows of one table go, with those of other tables that go with them, and marks them. One
 * statement, so that nothing is half gone.
 */
final class Erasure {

    private static final String HASH = "sha256(convert_to('%s ' || %s, 'UTF8'))";

    // Whoever changes a chosen row at the same time is waited for; the rule is then asked again.
    private static final String CHOSEN = """
        with chosen as materialized (
            select t.ctid as place, %1$s as name%2$s from %3$s t
            where %4$s = :town and %5$s and not %6$s and not %7$s
            limit :most for update of t)\
        """;

    private final Rules rules;
    private final Layout layout;

    Erasure(Rules rules, Layout layout) {
        this.rules = rules;
        this.layout = layout;
    }

    /** Gives the name of each table and how many rows of it went. */
    String of(PersonalTable table, RunKind kind) {
        List<PersonalTable> children = rules.children(table);
        List<String> parts = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        parts.add(chosen(table, kind, children.isEmpty() ? "" : ", t." + layout.key(table.name()) + " as id"));
        for (PersonalTable child : children) {
            String part = "with_" + counts.size();
            parts.add("%s as (delete from %s c using chosen g where c.%s = g.id returning 1)"
                    .formatted(
                            part, child.name(), child.withParent().orElseThrow().column()));
            counts.add("select '%s', count(*) from %s".formatted(child.name(), part));
        }
        parts.add("gone as (%s where t.ctid = g.place returning g.name)".formatted(goes(table)));
        parts.add("""
            marked as (insert into lms.deletion_mark (place, hash, run)
                select '%s', %s, :run from gone g on conflict do nothing)\
            """.formatted(table.name(), HASH.formatted(table.name(), "g.name")));
        counts.add("select '%s', count(*) from gone".formatted(table.name()));
        return String.join(",\n", parts) + "\n" + String.join(" union all ", counts);
    }

    private String chosen(PersonalTable table, RunKind kind, String id) {
        String day = rules.day(table, "t");
        String name = layout.name(table.name(), "t");
        return CHOSEN.formatted(
                name,
                id,
                table.name(),
                rules.town(table, "t"),
                kind == RunKind.BY_RULE ? day + " <= :today" : marked(table, day, name),
                rules.held(table, "t"),
                rules.needed(table, "t"));
    }

    /**
     * What was deleted before. Where a row stays, or is named by what can be given again (a login, a person), its day has
     * to have come as well: whoever came back since is not deleted again.
     */
    private String marked(PersonalTable table, String day, String name) {
        String mark = "exists (select 1 from lms.deletion_mark m where m.place = '%s' and m.hash = %s)"
                .formatted(table.name(), HASH.formatted(table.name(), name));
        boolean stays = table.onDay().flatMap(OnDay::leaves).isPresent();
        return stays || !layout.namedByChance(table.name()) ? mark + " and " + day + " <= :today" : mark;
    }

    private static String goes(PersonalTable table) {
        return table.onDay()
                .flatMap(OnDay::leaves)
                .map(written -> "update %s t set %s from chosen g".formatted(table.name(), written))
                .orElseGet(() -> "delete from %s t using chosen g".formatted(table.name()));
    }
}
