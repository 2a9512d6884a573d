// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Sketch;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what an interaction offers, and which of it is right. */
final class QtiAnswers {

    private static final String IDENTIFIER = "identifier";
    private static final int SETS = 2;

    private final Sketch sketch;
    private final QtiWords words;
    private final QtiScoring scoring;

    QtiAnswers(Sketch sketch, QtiWords words, QtiScoring scoring) {
        this.sketch = sketch;
        this.words = words;
        this.scoring = scoring;
    }

    void read(XmlNode interaction) {
        switch (interaction.name()) {
            case "choiceinteraction" -> choice(interaction.children("simpleChoice"));
            case "inlinechoiceinteraction" -> choice(interaction.children("inlineChoice"));
            case "orderinteraction" -> steps(interaction.children("simpleChoice"));
            case "matchinteraction" -> pairs(interaction.children("simpleMatchSet"));
            case "textentryinteraction" -> typed();
            default -> sketch.note(Fault.KIND_UNKNOWN, interaction.writtenName());
        }
    }

    private void choice(List<XmlNode> offered) {
        sketch.kind(scoring.isMultiple() ? ItemKind.MULTIPLE_CHOICE : ItemKind.SINGLE_CHOICE);
        if (scoring.givesParts()) {
            sketch.noteOnce(Fault.PARTIAL_CREDIT);
        }
        Set<String> right = right();
        for (XmlNode each : offered) {
            lookForFeedback(each);
            sketch.part(words.of(each), right.contains(each.attribute(IDENTIFIER)));
        }
    }

    private void lookForFeedback(XmlNode choice) {
        if (choice.all("feedbackInline").findAny().isPresent()) {
            sketch.noteOnce(Fault.ANSWER_FEEDBACK);
        }
    }

    /** What is said to be right; else what brings points. */
    private Set<String> right() {
        List<String> correct = scoring.correct();
        Collection<String> right = correct.isEmpty()
                ? scoring.points().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList()
                : correct;
        return new LinkedHashSet<>(right);
    }

    private void steps(List<XmlNode> offered) {
        sketch.kind(ItemKind.ORDERING);
        Map<String, XmlNode> byName = byName(offered);
        List<String> order = scoring.correct();
        if (order.size() != offered.size() || !byName.keySet().equals(Set.copyOf(order))) {
            sketch.note(Fault.NO_RIGHT_ANSWER);
            return;
        }
        order.forEach(name -> sketch.part(words.of(found(byName, name)), true));
    }

    private void pairs(List<XmlNode> sets) {
        sketch.kind(ItemKind.MATCHING);
        if (sets.size() != SETS) {
            sketch.note(Fault.SYNTAX_BROKEN);
            return;
        }
        Map<String, String> partners = new HashMap<>();
        scoring.correct().forEach(pair -> {
            int between = pair.indexOf(' ');
            partners.put(pair.substring(0, Math.max(0, between)), pair.substring(between + 1));
        });
        Map<String, XmlNode> right = byName(sets.get(1).children("simpleAssociableChoice"));
        for (XmlNode left : sets.get(0).children("simpleAssociableChoice")) {
            String partner = partners.getOrDefault(left.attribute(IDENTIFIER), "");
            if (right.containsKey(partner)) {
                sketch.pair(words.of(left), words.of(found(right, partner)));
            } else {
                sketch.noteOnce(Fault.MATCH_MISSING);
            }
        }
        if (!Set.copyOf(partners.values()).containsAll(right.keySet())) {
            sketch.noteOnce(Fault.WRONG_PARTNERS);
        }
    }

    private static Map<String, XmlNode> byName(List<XmlNode> nodes) {
        Map<String, XmlNode> byName = new HashMap<>();
        nodes.forEach(node -> byName.put(node.attribute(IDENTIFIER), node));
        return byName;
    }

    private static XmlNode found(Map<String, XmlNode> nodes, String name) {
        XmlNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException(name);
        }
        return node;
    }

    private void typed() {
        if (scoring.isNumber()) {
            number();
        } else {
            shortText();
        }
    }

    private void number() {
        sketch.kind(ItemKind.NUMERIC);
        List<String> correct = scoring.correct();
        if (!correct.isEmpty()) {
            double right = scoring.number(correct.get(0));
            sketch.number(right, scoring.tolerance(right));
        }
    }

    private void shortText() {
        sketch.kind(ItemKind.SHORT_TEXT);
        if (scoring.minds("caseSensitive")) {
            sketch.leaveOut("caseSensitive");
        }
        Map<String, Double> points = scoring.points();
        double most =
                points.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Set<String> accepted = new LinkedHashSet<>(scoring.correct());
        points.forEach((text, value) -> {
            if (value > 0 && value >= most) {
                accepted.add(text);
            } else if (value > 0) {
                sketch.noteOnce(Fault.PARTIAL_CREDIT);
            }
        });
        accept(accepted);
    }

    private void accept(Set<String> accepted) {
        Map<String, Map<String, String>> own = words.accepted();
        own.values().forEach(entry -> {
            Bilingual both = new Bilingual(entry.getOrDefault("de", ""), entry.getOrDefault("en", ""));
            sketch.part(both, true);
            accepted.removeAll(Set.of(both.de()));
            accepted.removeAll(Set.of(both.en()));
        });
        accepted.forEach(text -> sketch.accept(text, text));
    }
}
