// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.Ending.OnDay;
import de.digifit.core.privacy.Ending.WithParent;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.lms.retention.infrastructure.Layout.Reference;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalogue says of the end of a row, as conditions in SQL over that row. They are made of the shipped
 * catalogue and the layout of the database alone; parameters are {@code :town} and {@code :today}.
 */
final class Rules {

    /** How the catalogue calls a row. */
    private static final Pattern ROW = Pattern.compile("\\bt\\.");

    /** By proceedings, or because the person's data are restricted: what is restricted stays, too (Art. 18 GDPR). */
    private static final String HELD = """
        exists (select 1 from (
                select h.person, h.event from lms.legal_hold h where h.town = :town and h.lifted_at is null
                union all
                select r.person, cast(null as uuid) from core.restriction r
                where r.town = :town and (r.ends_at is null or core.day(r.ends_at) > :today)) hold
            where hold.person is not null and (%s) or hold.event = (%s))\
        """;

    private final DataCatalogue catalogue;
    private final Layout layout;

    Rules(DataCatalogue catalogue, Layout layout) {
        this.catalogue = catalogue;
        this.layout = layout;
    }

    /** The tables whose rows have days of their own and that this installation has. */
    List<PersonalTable> tables() {
        return present().filter(table -> table.onDay().isPresent()).toList();
    }

    /** The tables whose rows go with those of this one. */
    List<PersonalTable> children(PersonalTable table) {
        return present()
                .filter(child -> child.withParent()
                        .filter(with -> with.parent().equals(table.name()))
                        .isPresent())
                .toList();
    }

    String day(PersonalTable table, String row) {
        return table.onDay()
                .map(rule -> "cast(%s as date)".formatted(about(rule.day(), row)))
                .orElseGet(() -> ofParent(table, row, parent -> "select " + day(parent, "parent")));
    }

    String town(PersonalTable table, String row) {
        return about(table.onDay().map(OnDay::town).orElseThrow(), row);
    }

    /** Somebody said that it must not go, or not one of those that would go with it. */
    String held(PersonalTable table, String row) {
        if (table.withParent().isPresent()) {
            return "coalesce(" + ofParent(table, row, parent -> "select " + held(parent, "parent")) + ", false)";
        }
        return Stream.concat(
                        Stream.of(heldItself(table, row)),
                        children(table).stream()
                                .map(child -> "exists (select 1 from %s child where child.%s = %s.%s and %s)"
                                        .formatted(
                                                child.name(),
                                                child.withParent().orElseThrow().column(),
                                                row,
                                                layout.key(table.name()),
                                                heldItself(child, "child"))))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String heldItself(PersonalTable table, String row) {
        String ofPerson = table.owner()
                .map(owner -> about(owner, row).replace(":me", "hold.person"))
                .orElse("false");
        String ofEvent = table.onDay()
                .flatMap(OnDay::event)
                .map(event -> about(event, row))
                .orElse("null");
        return HELD.formatted(ofPerson, ofEvent);
    }

    /** Another row that stays points to it: now, so that it cannot go. */
    String needed(PersonalTable table, String row) {
        return pointed(table, row, "");
    }

    /** Another row points to it that will not go by itself on that day. */
    String waiting(PersonalTable table, String row) {
        return pointed(table, row, " and not coalesce(%s <= :today and not %s, false)");
    }

    private String pointed(PersonalTable table, String row, String unless) {
        if (table.onDay().flatMap(OnDay::leaves).isPresent()) {
            return "false";
        }
        List<String> with = children(table).stream().map(PersonalTable::name).toList();
        String pointing = layout.to(table.name()).stream()
                .filter(reference -> !with.contains(reference.from()))
                .map(reference -> "exists (select 1 from %s other where other.%s = %s.%s%s)"
                        .formatted(reference.from(), reference.column(), row, reference.key(), goes(reference, unless)))
                .reduce("false", (others, one) -> others + " or " + one);
        return "(" + pointing + ")";
    }

    private String goes(Reference reference, String unless) {
        return unless.isEmpty()
                ? ""
                : present()
                        .filter(table -> table.name().equals(reference.from()))
                        .map(table -> unless.formatted(day(table, "other"), held(table, "other")))
                        .findFirst()
                        .orElse("");
    }

    private String ofParent(PersonalTable child, String row, Function<PersonalTable, String> what) {
        WithParent with = child.withParent().orElseThrow();
        PersonalTable parent = catalogue.tables().stream()
                .filter(table -> table.name().equals(with.parent()))
                .findFirst()
                .orElseThrow();
        return "(%s from %s parent where parent.%s = %s.%s)"
                .formatted(what.apply(parent), parent.name(), layout.key(parent.name()), row, with.column());
    }

    private Stream<PersonalTable> present() {
        return catalogue.tables().stream().filter(table -> layout.has(table.name()));
    }

    private static String about(String sql, String row) {
        return ROW.matcher(sql).replaceAll(Matcher.quoteReplacement(row + "."));
    }
}
