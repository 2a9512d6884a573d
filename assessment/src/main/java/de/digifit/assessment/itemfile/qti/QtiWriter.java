// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Labels;
import de.digifit.assessment.itemfile.xml.Xml;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes one item of QTI 3.0: what is right, the question, and the reason that is shown after every answer. */
final class QtiWriter {

    static final String RESPONSE = "RESPONSE";
    static final String REASON = "reason";
    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String SCORE = "SCORE";
    private static final String FEEDBACK = "FEEDBACK";

    private final CarriedItem item;
    private final Content content;
    private final XmlNode root;

    QtiWriter(CarriedItem item) {
        this.item = item;
        this.content = item.content();
        this.root = Xml.create(NAMESPACE, "qti-assessment-item")
                .with("identifier", identifier(item.code()), "title", item.code(), "adaptive", "false")
                .with("time-dependent", "false", "xml:lang", "de");
    }

    /** An identifier begins with a letter. */
    private static String identifier(String code) {
        String plain = code.replaceAll("[^A-Za-z0-9_.-]", "_");
        return plain.matches("[A-Za-z_].*") ? plain : "item-" + plain;
    }

    XmlNode item() {
        declarations();
        XmlNode body = root.add("qti-item-body");
        Labels.of(item).stream()
                .map(label -> label.split(":", 3))
                .forEach(label -> body.with("data-" + label[0] + "-" + label[1], label[2]));
        body.with("data-digifit-code", item.code());
        new QtiBody(body, content).write();
        new QtiCatalog(root.add("qti-catalog-info")).write(content);
        processing();
        reason(root.add(
                "qti-modal-feedback", "outcome-identifier", FEEDBACK, "identifier", REASON, "show-hide", "show"));
        return root;
    }

    private void declarations() {
        XmlNode response = root.add(
                "qti-response-declaration",
                "identifier",
                RESPONSE,
                "cardinality",
                cardinality(),
                "base-type",
                baseType());
        XmlNode correct = response.add("qti-correct-response");
        right().forEach(value -> correct.add("qti-value").say(value));
        if (content.kind() == ItemKind.SHORT_TEXT) {
            XmlNode mapping = response.add("qti-mapping", "default-value", "0");
            accepted()
                    .forEach(words -> mapping.add(
                            "qti-map-entry", "map-key", words, "mapped-value", "1", "case-sensitive", "false"));
        }
        root.add("qti-outcome-declaration", "identifier", SCORE, "cardinality", "single", "base-type", "float");
        root.add("qti-outcome-declaration", "identifier", FEEDBACK, "cardinality", "single", "base-type", "identifier");
    }

    private String cardinality() {
        return switch (content.kind()) {
            case MULTIPLE_CHOICE, MATCHING -> "multiple";
            case ORDERING -> "ordered";
            case SINGLE_CHOICE, RIGHT_WRONG, SITUATION, NUMERIC, SHORT_TEXT -> "single";
        };
    }

    private String baseType() {
        return switch (content.kind()) {
            case MATCHING -> "directedPair";
            case NUMERIC -> "float";
            case SHORT_TEXT -> "string";
            case SINGLE_CHOICE, MULTIPLE_CHOICE, RIGHT_WRONG, SITUATION, ORDERING -> "identifier";
        };
    }

    private List<String> right() {
        Stream<Part> parts = content.parts().stream().filter(Part::right);
        return switch (content.kind()) {
            case MATCHING ->
                parts.map(part -> part.key() + " " + QtiBody.partner(part)).toList();
            case NUMERIC -> List.of(plain(amount().value()));
            case SHORT_TEXT -> accepted().limit(1).toList();
            case SINGLE_CHOICE, MULTIPLE_CHOICE, RIGHT_WRONG, SITUATION, ORDERING ->
                parts.map(Part::key).toList();
        };
    }

    private Stream<String> accepted() {
        return content.parts().stream()
                .flatMap(part -> Stream.of(part.words().de(), part.words().en()))
                .distinct();
    }

    private Amount amount() {
        return Objects.requireNonNull(content.number());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    /** Right is one point, everything else none; the reason is shown in any case. */
    private void processing() {
        XmlNode processing = root.add("qti-response-processing");
        if (content.kind() == ItemKind.SHORT_TEXT) {
            processing
                    .add("qti-set-outcome-value", "identifier", SCORE)
                    .add("qti-map-response", "identifier", RESPONSE);
        } else {
            XmlNode right = processing.add("qti-response-condition").add("qti-response-if");
            XmlNode compared = content.kind() == ItemKind.NUMERIC ? near(right) : right.add("qti-match");
            compared.add("qti-variable", "identifier", RESPONSE);
            compared.add("qti-correct", "identifier", RESPONSE);
            set(right, SCORE, "float", "1");
        }
        set(processing, FEEDBACK, "identifier", REASON);
    }

    private XmlNode near(XmlNode right) {
        String tolerance = plain(amount().tolerance());
        return right.add("qti-equal", "tolerance-mode", "absolute", "tolerance", tolerance + " " + tolerance);
    }

    private static void set(XmlNode where, String outcome, String type, String value) {
        where.add("qti-set-outcome-value", "identifier", outcome)
                .add("qti-base-value", "base-type", type)
                .say(value);
    }

    private void reason(XmlNode feedback) {
        XmlNode words = feedback.add("qti-content-body").add("p", QtiCatalog.REFERENCE, QtiCatalog.REASON);
        QtiBody.say(words, content.reason().de());
    }
}
