// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.DigComp;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.Line;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import de.digifit.core.framework.Mapping;
import de.digifit.core.framework.exchange.CaseParts.Association;
import de.digifit.core.framework.exchange.CaseParts.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the items of a CASE package into lines, as tables have them, so that one examination serves both. */
final class CaseLines {

    private final CaseParts parts;
    private final Findings findings;
    private final LeftOut leftOut;
    private final CaseTree tree;
    private final Map<String, Item> translations = new HashMap<>();
    private final Map<String, Item> levels = new HashMap<>();
    private final Map<String, Map<Column, String>> mappings = new HashMap<>();

    CaseLines(CaseParts parts, Findings findings, Findings leftOut) {
        this.parts = parts;
        this.findings = findings;
        this.leftOut = new LeftOut(parts, leftOut);
        this.tree = new CaseTree(parts, findings);
    }

    List<Line> lines() {
        parts.associations().forEach(this::take);
        tree.findCycles();
        parts.items().values().stream()
                .filter(item -> !tree.holds(item) && !translates(item))
                .forEach(item ->
                        findings.add(Fault.CASE_ITEM_ALONE, item.fields().pointer(), item.statement()));
        leftOut.look();
        List<Line> lines = new ArrayList<>(document());
        tree.fromTop().forEach(item -> add(item, lines));
        return lines;
    }

    private void take(Association association) {
        switch (association.type()) {
            case "isChildOf" -> tree.add(association);
            case "hasSkillLevel" -> level(association);
            case "exactMatchOf", "isTranslationOf" -> translation(association);
            case "isRelatedTo" -> mapping(association);
            default -> leftOut.association(association);
        }
    }

    private void level(Association association) {
        parts.find(association.destination())
                .ifPresentOrElse(
                        level -> {
                            if (levels.putIfAbsent(association.origin(), level) != null) {
                                leftOut.association(association);
                            }
                        },
                        () -> findings.add(Fault.CASE_ITEM_MISSING, association.pointer(), association.destination()));
    }

    /** The same in another language; a second match, or one in another framework, is left out. */
    private void translation(Association association) {
        Optional<Item> origin = parts.find(association.origin());
        Optional<Item> destination = parts.find(association.destination());
        boolean known =
                translations.containsKey(association.origin()) || translations.containsKey(association.destination());
        if (origin.isEmpty() || destination.isEmpty() || known) {
            leftOut.association(association);
            return;
        }
        translations.put(association.origin(), destination.get());
        translations.put(association.destination(), origin.get());
    }

    private void mapping(Association association) {
        Optional<Mapping> mapping = DigComp.at(association.destinationUri());
        if (mapping.isEmpty()) {
            leftOut.association(association);
            return;
        }
        Column column = mapping.get().edition() == DigComp.V2_2 ? Column.DIGCOMP22 : Column.DIGCOMP30;
        mappings.computeIfAbsent(association.origin(), any -> new EnumMap<>(Column.class))
                .merge(column, mapping.get().code(), (before, code) -> before + " " + code);
    }

    private boolean translates(Item item) {
        Item other = translations.get(item.identifier());
        return other != null && tree.holds(other);
    }

    private List<Line> document() {
        Fields document = parts.document();
        return List.of(
                value(Kind.VERSION, document.text("version"), "/CFDocument/version"),
                value(Kind.STATUS, status(document), "/CFDocument/adoptionStatus"),
                value(Kind.LICENCE, document.object("licenseURI").text("uri"), "/CFDocument/licenseURI"));
    }

    /** A document without a status is a draft: the field is optional in CASE. */
    private static String status(Fields document) {
        String word = document.text("adoptionStatus");
        return AdoptionStatus.key(word.isBlank() ? "Draft" : word);
    }

    private static Line value(Kind kind, String value, String pointer) {
        return new Line(kind, Map.of(Column.CODE, value), any -> pointer);
    }

    private void add(Item item, List<Line> lines) {
        Optional<ItemType> type = ItemType.of(item.type());
        if (type.isEmpty()) {
            findings.add(Fault.CASE_TYPE_UNKNOWN, item.fields().pointer() + "/CFItemType", item.type());
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(mappings.getOrDefault(item.identifier(), Map.of()));
        Kind kind = type.get().kind();
        put(cells, kind, Column.CODE, item.code());
        put(cells, kind, Column.OF, tree.parent(item).map(Item::code).orElse(""));
        put(cells, kind, Column.LEVEL, levelOf(item, type.get()));
        lines.add(new Line(kind, said(item, "fullStatement", cells), column -> place(item, column)));
        if (type.get() == ItemType.LEVEL) {
            lines.add(new Line(Kind.RULE, said(item, "notes", cells), column -> place(item, column)));
        }
    }

    private static void put(Map<Column, String> cells, Kind kind, Column column, String value) {
        if (kind.has(column)) {
            cells.put(column, value);
        }
    }

    private String levelOf(Item item, ItemType type) {
        Item level = type == ItemType.LEVEL ? item : levels.get(item.identifier());
        return level == null ? "" : level.code();
    }

    private Map<Column, String> said(Item item, String field, Map<Column, String> others) {
        Map<Column, String> cells = new EnumMap<>(others);
        cells.put(column(item), item.fields().text(field));
        Item other = translations.get(item.identifier());
        if (other != null) {
            cells.putIfAbsent(column(other), other.fields().text(field));
        }
        return cells;
    }

    private static Column column(Item item) {
        return "en".equals(item.language()) ? Column.EN : Column.DE;
    }

    private String place(Item item, Column column) {
        Item other = translations.getOrDefault(item.identifier(), item);
        return switch (column) {
            case CODE -> item.fields().pointer() + "/humanCodingScheme";
            case DE, EN -> (column(other) == column ? other : item).fields().pointer();
            default -> item.fields().pointer();
        };
    }
}
