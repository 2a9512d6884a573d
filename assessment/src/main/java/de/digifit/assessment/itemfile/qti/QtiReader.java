// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Labels;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.Sketch;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one item of QTI 2.1, 2.2 or 3.0. */
final class QtiReader {

    private static final Set<String> KNOWN = Set.of(
            "responsedeclaration",
            "outcomedeclaration",
            "itembody",
            "cataloginfo",
            "responseprocessing",
            "modalfeedback");
    private static final List<String> LABELS = List.of("kind", "competency", "level", "law", "look-again");

    private final XmlNode item;
    private final Sketch sketch;
    private final QtiWords words;

    QtiReader(XmlNode item, String place) {
        this.item = item;
        this.sketch = new Sketch(place);
        this.words = new QtiWords(item, sketch);
    }

    ReadItem item() {
        sketch.name(item.attribute("title").isBlank() ? item.attribute("identifier") : item.attribute("title"));
        Optional<XmlNode> body = item.child("itemBody");
        if (!item.is("assessmentItem") || body.isEmpty()) {
            sketch.note(Fault.KIND_UNKNOWN, item.writtenName());
            return sketch.done();
        }
        body(body.get());
        feedback(item.children("modalFeedback"));
        item.children().stream()
                .filter(child -> !KNOWN.contains(child.name()))
                .forEach(child -> sketch.leaveOut(child.writtenName()));
        if (words.hasMore()) {
            sketch.leaveOut("catalog-info");
        }
        return sketch.done();
    }

    private void body(XmlNode body) {
        sketch.code(body.attribute("data-digifit-code"));
        Labels.read(
                LABELS.stream()
                        .filter(label ->
                                !body.attribute("data-digifit-" + label).isEmpty())
                        .map(label -> "digifit:" + label + ":" + body.attribute("data-digifit-" + label))
                        .toList(),
                sketch);
        sketch.prompt(words.of(body));
        List<XmlNode> interactions =
                body.all().filter(node -> node.name().endsWith("interaction")).toList();
        if (item.child("templateDeclaration").isPresent()) {
            sketch.note(Fault.KIND_UNKNOWN, "templateDeclaration");
        } else if (interactions.isEmpty()) {
            sketch.note(Fault.KIND_UNKNOWN, "itemBody");
        } else if (interactions.size() > 1) {
            sketch.note(Fault.SEVERAL_QUESTIONS);
        } else {
            new QtiAnswers(sketch, words, new QtiScoring(item, interactions.get(0), sketch)).read(interactions.get(0));
        }
    }

    /** One feedback is the reason; where right and wrong have one each, that for right is it. */
    private void feedback(List<XmlNode> feedback) {
        Stream<XmlNode> named = feedback.stream()
                .filter(node -> Set.of(QtiWriter.REASON, "correct").contains(node.attribute("identifier")));
        Optional<XmlNode> reason = feedback.size() == 1 ? Optional.of(feedback.get(0)) : named.findFirst();
        reason.ifPresent(node -> sketch.reason(words.of(node)));
        if (feedback.size() > 1) {
            sketch.noteOnce(Fault.ANSWER_FEEDBACK);
        }
    }
}
