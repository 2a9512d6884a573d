// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.privacy.Shown;
import de.digifit.lms.privacy.infrastructure.AllSchemas.Column;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts one row about a person into each table of the catalogue, with a value in each column that stands nowhere else.
 *
 * @param name begins every text about the person
 * @param actor who entered all of it
 */
public record Canaries(String name, UUID person, UUID actor) {

    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);
    private static final int FIRST_NUMBER = 30_000;

    /** Of two people who are named beside each other, the one whom the canary is about. */
    private static final Set<String> NAMED = Set.of("core.deputy.person", "core.handover_card.owner");

    /** Rules about values would refuse canaries, and rows of other tables are not needed. All is taken back at the end. */
    public static void openDoors(EntityManager entities) {
        entities.createNativeQuery("set local lock_timeout = '30s'").executeUpdate();
        entities.createNativeQuery("set local time zone 'UTC'").executeUpdate();
        entities.createNativeQuery("set local session_replication_role = replica")
                .executeUpdate();
        List<?> checks = entities.createNativeQuery("""
            select 'alter table ' || cast(c.conrelid as regclass) || ' drop constraint ' || quote_ident(c.conname)
            from pg_constraint c join pg_namespace n on n.oid = c.connamespace
            where c.contype = 'c' and c.conrelid <> 0 and n.nspname in ('core', 'assessment', 'lms')
            """).getResultList();
        checks.forEach(drop -> entities.createNativeQuery((String) drop).executeUpdate());
    }

    /** @return what to look for, by the name of the column */
    public Map<String, String> plant(EntityManager entities, DataCatalogue catalogue, List<Column> columns) {
        Map<String, String> planted = new LinkedHashMap<>();
        for (PersonalTable table : catalogue.tables()) {
            if (!table.name().startsWith("lrs.")) {
                Map<String, String> values = new LinkedHashMap<>();
                columns.stream()
                        .filter(column -> column.table().equals(table.name()) && !column.made())
                        .forEach(column -> values.put(column.name(), value(table, column, columns.indexOf(column))));
                insert(entities, table.name(), values);
                table.given()
                        .forEach(
                                field -> planted.put(field.column(), lookedFor(values.getOrDefault(field.name(), ""))));
            }
        }
        return planted;
    }

    private static void insert(EntityManager entities, String table, Map<String, String> values) {
        entities.createNativeQuery("insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", values.keySet()),
                                values.values().stream().collect(Collectors.joining(", "))))
                .executeUpdate();
    }

    /** As an SQL literal. */
    private String value(PersonalTable table, Column column, int number) {
        Shown shown = table.fields().stream()
                .filter(field -> field.name().equals(column.name()))
                .map(PersonalField::shown)
                .findFirst()
                .orElse(Shown.PLAIN);
        return switch (column.type()) {
            case "uuid" -> quoted(id(column, shown));
            case "_uuid" -> "cast(array['%s'] as uuid[])".formatted(id(column, shown));
            case "_int4" -> "array[" + (FIRST_NUMBER + number) + "]";
            case "date" -> quoted(DAY.plusDays(number));
            case "timestamp", "timestamptz" -> quoted(DAY.plusDays(number) + "T08:00:00");
            case "int4", "int8" -> String.valueOf(FIRST_NUMBER + number);
            case "numeric", "float8" -> "1.23";
            case "bool" -> "true";
            case "tsrange" -> quoted("[" + DAY.plusDays(number) + "," + DAY.plusDays(number + 1L) + ")");
            case "jsonb" ->
                quoted("{\"actor\": {\"account\": {\"name\": \"%s\"}}, \"canary\": \"%s\"}"
                        .formatted(person, name + "." + column.name()));
            default -> quoted(name + "." + (column.name().equals("login") ? "login" : column.qualified()));
        };
    }

    private UUID id(Column column, Shown shown) {
        if (shown == Shown.ME || NAMED.contains(column.qualified())) {
            return person;
        }
        if (shown == Shown.ACTOR) {
            return actor;
        }
        return switch (column.name()) {
            case "booking" -> id("lms.booking.id");
            case "enrolment" -> id("lms.path_enrolment.id");
            case "talk" -> id("assessment.talk.id");
            case "sheet" -> id("assessment.preparation_sheet.id");
            case "town" -> id("core.town.id");
            case "event" -> id("lms.event.id");
            case "campaign" -> id("assessment.talk_campaign.id");
            case "selection" -> id("lms.selection_case.id");
            case "agreement" -> id("assessment.qualification_agreement.id");
            case "plan" -> id("lms.season_plan.id");
            case "sitting" -> id("assessment.sitting.id");
            case "round" -> id("assessment.knowledge_round.id");
            case "item" -> id("assessment.item.id");
            default -> id(column.qualified());
        };
    }

    /** The id that stands for a thing about this person. */
    public UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + what).getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }

    private static String lookedFor(String literal) {
        int first = literal.indexOf('\'');
        if (first < 0) {
            return literal;
        }
        String text = literal.substring(first + 1, literal.indexOf('\'', first + 1));
        if (text.startsWith("[")) {
            return text.substring(1, text.indexOf(','));
        }
        return text.startsWith("{") ? text.substring(text.indexOf("canary") + 10, text.length() - 2) : text;
    }
}
