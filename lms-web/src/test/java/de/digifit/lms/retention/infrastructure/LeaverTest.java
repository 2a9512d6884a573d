// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.privacy.infrastructure.AllSchemas;
import de.digifit.lms.privacy.infrastructure.AllSchemas.Column;
import de.digifit.lms.privacy.infrastructure.Canaries;
import de.digifit.lms.privacy.infrastructure.TestCatalogue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody with a value in every column left long ago; a colleague's rows name that person as who entered them. The
 * rules of the database about values are off, because they would refuse such rows.
 */
class LeaverTest {

    private static final DataCatalogue CATALOGUE = TestCatalogue.shipped();
    private static final List<Column> COLUMNS = AllSchemas.columns();
    private static final UUID LEAVER = UUID.fromString("00000000-0000-4000-8000-000000abcdef");
    private static final UUID COLLEAGUE = UUID.fromString("00000000-0000-4000-8000-0000000000bb");

    /** Any canary of the leaver, wherever a text may hold one. */
    private static final String CANARY = "leaver.";

    /** Somebody else has changed the profile and published the framework since. */
    private static final String CHANGED_SINCE = """
        update assessment.item set code = 'X', competency = 'X', content = '{}', state = 'WITHDRAWN' where author = '%2$s';
        insert into lms.questionnaire
            (id, version, town, edition, statements, published_on, published_by, council_on, council_file)
            select gen_random_uuid(), 0, town, edition + 1, '{}', published_on + 365, '%3$s', council_on, 'X'
            from lms.questionnaire where published_by = '%2$s';
        insert into core.role_profile (id, town, code, title_de, title_en)
            select role_profile, '%1$s', 'X', '', '' from core.role_profile_change where author = '%2$s';
        insert into core.role_profile_change
            (id, role_profile, version, kind, author, made_at, reason, title_after_de, title_after_en)
            select gen_random_uuid(), role_profile, version + 1, 'NAMED', '%3$s', made_at + interval '1 year', 'X', '', ''
            from core.role_profile_change where author = '%2$s';
        update core.framework_edition set framework = 'X', version = '1', licence = 'X', title_de = 'X', title_en = 'X',
            reason = 'X', council_file = 'X', status = 'OUTDATED', published_at = changed_at
            where author = '%2$s';
        insert into core.framework_edition
            (id, framework, version, status, licence, title_de, title_en, revision, town, author, changed_at,
             published_at, reason)
            select gen_random_uuid(), 'X', '2', 'PUBLISHED', '', '', '', 0, '%1$s', '%3$s', changed_at,
                changed_at + interval '1 year', 'X'
            from core.framework_edition where author = '%2$s';
        """;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private World world;
    private UUID town;

    @BeforeEach
    void a_leaver_with_a_value_in_every_column() {
        world = new World(transaction.entities());
        Canaries.openDoors(transaction.entities());
        Canaries leaver = new Canaries("leaver", LEAVER, COLLEAGUE);
        leaver.plant(transaction.entities(), CATALOGUE, COLUMNS);
        town = leaver.id("core.town.id");
        Canaries colleague = new Canaries("colleague", COLLEAGUE, LEAVER);
        colleague.plant(transaction.entities(), CATALOGUE, COLUMNS);
        settle(leaver);
        transaction.entities().flush();
    }

    /** Everything happened in 2001; the leaver left at its end, and the count gate has spoken. */
    private void settle(Canaries leaver) {
        String sql = """
            insert into lms.event (id, version, town, seminar, places, booked, closes_on, place, state, starts_at,
                decides_on, free_cancellation_until)
            values ('%2$s', 0, '%1$s', '%2$s', 10, 5, '2001-03-01', '', 'HELD', '2001-03-05 09:00', '2001-03-01', '2001-03-01');
            insert into core.multiplier_team (id, town, name, goal, given_on, file, until)
                select team, '%1$s', '', '', '2001-01-01', '', '2003-01-01' from core.membership where person = '%3$s';
            insert into core.cohort (id, town, question, subject, place, together)
                select cohort, '%1$s', 'NEED', 'D1', 'TOWN', false from core.cohort_member where person = '%3$s';
            insert into core.count_decision (id, town, question, quarter, smallest_group, decided_at)
                values ('%2$s', '%1$s', 'NEED', '2001-01-01', 10, '2001-01-05 08:00+01');
            insert into core.said_count (decision, subject, place, people, at_least, at_most)
                values ('%2$s', 'D1', 'TOWN', 30, 12, 14);
            update core.employment set valid_to = '2001-12-31' where person = '%3$s';
            update core.person set left_on = null where id = '%3$s';
            update assessment.talk_campaign set year = 2001 where town = '%1$s';
            """.formatted(town, leaver.id("lms.event.id"), LEAVER);
        world.add(sql);
        replaced("core.module_switch", "switched_at", "module");
        replaced("lms.routing_rule", "changed_at", "kind");
        replaced("lms.letterhead", "kept_at", "sender");
        replaced("lms.letter_wording", "written_at", "kind");
        world.add("update lms.letter_wording set language = 'X' where town = '%s';".formatted(town));
        world.add(CHANGED_SINCE.formatted(town, LEAVER, COLLEAGUE));
    }

    /** Somebody else has made a later one of the same kind since, so that the leaver's does not hold any more. */
    private void replaced(String table, String moment, String kind) {
        world.add("update %s set %s = 'X' where town = '%s';".formatted(table, kind, town));
        Map<String, String> values = new LinkedHashMap<>();
        COLUMNS.stream()
                .filter(column -> column.table().equals(table))
                .forEach(column -> values.put(column.name(), "text".equals(column.type()) ? "'X'" : column.name()));
        values.put("id", "gen_random_uuid()");
        values.put(moment, moment + " + interval '1 year'");
        values.computeIfPresent("version", (name, same) -> "version + 1");
        world.add("insert into %s (%s) select %s from %s where town = '%s';"
                .formatted(table, String.join(", ", values.keySet()), String.join(", ", values.values()), table, town));
    }

    @Test
    void after_ninety_days_nothing_says_the_name_and_later_nothing_says_anything() {
        assertThat(canaries()).isNotEmpty();
        long members = world.count("core.cohort_member");

        world.runOn(town, LocalDate.of(2002, 3, 31));

        assertThat(canaries())
                .doesNotContainKeys("core.person", "core.account", "core.evidence", "core.agreed_level", "lms.letter");
        assertThat(world.text("select first_name || ' ' || family_name from core.person where id = '" + LEAVER + "'"))
                .isEqualTo("Ausgeschieden ABCDEF");

        world.runOn(town, LocalDate.of(2040, 1, 1));

        assertThat(canaries()).isEmpty();
        assertThat(world.count("core.cohort_member")).isEqualTo(members);
        assertThat(world.count("core.said_count where people = 30 and at_least = 12 and at_most = 14"))
                .isPositive();
    }

    @Test
    void what_the_leaver_did_for_others_names_a_pseudonym() {
        world.runOn(town, LocalDate.of(2040, 1, 1));

        assertThat(world.text("""
            select p.first_name || ' ' || p.family_name from lms.booking_step s join core.person p on p.id = s.actor
            where s.actor = '%s'
            """.formatted(LEAVER))).isEqualTo("Ausgeschieden ABCDEF");
    }

    /** How many rows of each table hold a canary in what they say about people. */
    private Map<String, Long> canaries() {
        Map<String, Long> found = new LinkedHashMap<>();
        for (PersonalTable table : CATALOGUE.tables()) {
            String columns = table.fields().stream()
                    .map(field -> "cast(t." + field.name() + " as text)")
                    .collect(Collectors.joining(", "));
            long rows = columns.isEmpty()
                    ? 0
                    : world.count(
                            "%s t where strpos(concat_ws(' ', %s), '%s') > 0".formatted(table.name(), columns, CANARY));
            if (rows > 0) {
                found.put(table.name(), rows);
            }
        }
        return found;
    }
}
