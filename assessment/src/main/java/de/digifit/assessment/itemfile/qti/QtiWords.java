// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.PlainText;
import de.digifit.assessment.itemfile.Sketch;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words of an item, in the language that it is written in, and from its catalogue in the other one. */
final class QtiWords {

    private static final String ENGLISH = "en";
    private static final String GAP = "_____";
    /** What stands in a question and is no part of it. */
    private static final Set<String> BESIDE = Set.of(
            "rubricblock",
            "feedbackblock",
            "feedbackinline",
            "templateblock",
            "templateinline",
            "stylesheet",
            "include");

    private final Sketch sketch;
    private final boolean english;
    private final Map<String, Map<String, String>> catalogs = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    QtiWords(XmlNode item, Sketch sketch) {
        this.sketch = sketch;
        this.english = item.attribute("lang").startsWith(ENGLISH);
        item.all("catalog").forEach(this::take);
    }

    private void take(XmlNode catalog) {
        Map<String, String> entries = new HashMap<>();
        catalog.all("card")
                .filter(card -> card.attribute("support").equals("keyword-translation"))
                .flatMap(card -> card.all("cardEntry"))
                .forEach(entry -> entries.put(language(entry), plain(entry)));
        catalogs.put(catalog.attribute("id"), entries);
    }

    private static String language(XmlNode entry) {
        String language = entry.attribute("lang");
        return language.length() > 2 ? language.substring(0, 2) : language;
    }

    /** What stands in it, in both languages where the catalogue has the other one. */
    Bilingual of(XmlNode holder) {
        String text = plain(holder);
        String other = holder.all()
                .filter(node -> !node.attribute(QtiCatalog.REFERENCE).isEmpty()
                        && plain(node).equals(text))
                .map(node -> translation(node.attribute(QtiCatalog.REFERENCE)))
                .findFirst()
                .orElse("");
        return english ? new Bilingual(other, text) : new Bilingual(text, other);
    }

    private String translation(String id) {
        used.add(id);
        return catalogs.getOrDefault(id, Map.of()).getOrDefault(english ? "de" : ENGLISH, "");
    }

    /** Our own files say in both languages what is accepted. */
    Map<String, Map<String, String>> accepted() {
        Map<String, Map<String, String>> accepted = new TreeMap<>(catalogs);
        accepted.keySet().removeIf(id -> !id.startsWith(QtiCatalog.ACCEPTED));
        return accepted;
    }

    /** Whether the catalogue says something that no text as a whole refers to. */
    boolean hasMore() {
        return catalogs.keySet().stream().anyMatch(id -> !used.contains(id) && !id.startsWith(QtiCatalog.ACCEPTED));
    }

    String plain(XmlNode holder) {
        StringBuilder html = new StringBuilder();
        inner(holder, html);
        // Where the gap stands alone below the question, the field of the page is enough.
        return PlainText.ofHtml(html.toString(), sketch).replaceAll("\\s*\\n_____$", "");
    }

    private void inner(XmlNode holder, StringBuilder html) {
        for (Node node : holder.content()) {
            if (node instanceof Text text) {
                html.append(PlainText.html(text.getData().replaceAll("\\s+", " ")));
            } else if (node instanceof Element element) {
                element(new XmlNode(element), html);
            }
        }
    }

    private void element(XmlNode node, StringBuilder html) {
        if (BESIDE.contains(node.name())) {
            sketch.leaveOut(node.writtenName());
        } else if (node.is("textEntryInteraction") || node.is("inlineChoiceInteraction")) {
            html.append(GAP);
        } else if (node.name().endsWith("interaction")) {
            html.append("<p>");
            node.child("prompt").ifPresent(prompt -> inner(prompt, html));
            html.append("</p>");
        } else {
            String name = isOwn(node) ? "div" : node.name();
            html.append('<').append(name).append(attributes(node)).append('>');
            if (!node.content().isEmpty()) {
                inner(node, html);
                html.append("</").append(name).append('>');
            }
        }
    }

    /** Elements of QTI that only hold others. */
    private static boolean isOwn(XmlNode node) {
        return Set.of("prompt", "contentbody", "htmlcontent", "cardentry").contains(node.name());
    }

    private static String attributes(XmlNode node) {
        StringBuilder written = new StringBuilder();
        NamedNodeMap attributes = node.element().getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            written.append(' ')
                    .append(attribute.getLocalName())
                    .append("=\"")
                    .append(PlainText.html(attribute.getValue()))
                    .append('"');
        }
        return written.toString();
    }
}
