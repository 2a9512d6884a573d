// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Sketch;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an item says is right, and how it is scored; a scoring that is not right or wrong is noted. */
final class QtiScoring {

    private static final Set<String> PLAIN = Set.of(
            "responseprocessing",
            "responsecondition",
            "responseif",
            "responseelse",
            "responseelseif",
            "match",
            "variable",
            "correct",
            "setoutcomevalue",
            "basevalue",
            "equal",
            "isnull",
            "not",
            "mapresponse",
            "sum");

    private final Optional<XmlNode> declaration;
    private final Optional<XmlNode> processing;
    private final Sketch sketch;

    QtiScoring(XmlNode item, XmlNode interaction, Sketch sketch) {
        this.declaration = item.children("responseDeclaration").stream()
                .filter(each -> each.attribute("identifier").equals(interaction.attribute("responseIdentifier")))
                .findFirst();
        this.processing = item.child("responseProcessing");
        this.sketch = sketch;
        processing.ifPresent(this::look);
    }

    private void look(XmlNode rules) {
        String template = rules.attribute("template").replaceAll("\\.xml$", "");
        boolean known = template.isEmpty() || template.endsWith("match_correct") || template.endsWith("map_response");
        boolean plain = rules.all().allMatch(rule -> PLAIN.contains(rule.name()));
        if (!known || !plain) {
            sketch.noteOnce(Fault.SCORING);
        }
    }

    boolean isMultiple() {
        return declaration
                .filter(each -> each.attribute("cardinality").equals("multiple"))
                .isPresent();
    }

    boolean isNumber() {
        return declaration
                .filter(each -> Set.of("float", "integer").contains(each.attribute("baseType")))
                .isPresent();
    }

    /** Values in their order. */
    List<String> correct() {
        return declaration.flatMap(each -> each.child("correctResponse")).stream()
                .flatMap(response -> response.children("value").stream())
                .map(value -> plain(value.text()))
                .toList();
    }

    /** Whoever types a space more means the same. */
    private static String plain(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    /** Points by value, in the order of the file. */
    Map<String, Double> points() {
        Map<String, Double> points = new LinkedHashMap<>();
        declaration.flatMap(each -> each.child("mapping")).stream()
                .flatMap(mapping -> mapping.children("mapEntry").stream())
                .forEach(entry -> points.put(plain(entry.attribute("mapKey")), number(entry.attribute("mappedValue"))));
        return points;
    }

    boolean minds(String capitals) {
        return declaration.stream().flatMap(each -> each.all("mapEntry")).anyMatch(entry -> entry.attribute(capitals)
                .equals("true"));
    }

    /** Whether it gives points for parts of what is right. */
    boolean givesParts() {
        boolean maps = processing
                .filter(rules -> rules.attribute("template").contains("map_response")
                        || rules.all("mapResponse").findAny().isPresent())
                .isPresent();
        return maps && points().values().stream().filter(value -> value > 0).count() > 1;
    }

    /** How far off a number may be, 0 where nothing is said. */
    double tolerance(double right) {
        return processing.stream()
                .flatMap(rules -> rules.all("equal"))
                .findFirst()
                .map(equal -> tolerance(equal, right))
                .orElse(0.0);
    }

    private double tolerance(XmlNode equal, double right) {
        List<String> both = List.of(equal.attribute("tolerance").strip().split("\\s+", -1));
        double off = both.get(0).isEmpty() ? 0 : number(both.get(0));
        if (both.size() > 1 && number(both.get(1)) != off) {
            sketch.noteOnce(Fault.SCORING);
        }
        return switch (equal.attribute("toleranceMode")) {
            case "absolute" -> off;
            case "relative" -> Math.abs(right) * off / 100;
            default -> 0;
        };
    }

    /** Noted where it is none. */
    double number(String text) {
        if (text.strip().matches("[+-]?(\\d{1,12}(\\.\\d{0,12})?|\\.\\d{1,12})([eE][+-]?\\d{1,2})?")) {
            return Double.parseDouble(text.strip());
        }
        sketch.noteOnce(Fault.NUMBER_WRONG, text);
        return 0;
    }
}
