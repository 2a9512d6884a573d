// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What is written into the places of the blank form: {@code data-text} takes one text, {@code data-each} makes an
 * element of each text of a list, {@code data-content} is for what only machines read, {@code data-accent} names what
 * takes the colour of the town.
 *
 * <p>Texts enter the document as text nodes, so whatever stands in a name or a title is never markup.
 */
record CertificateForm(String language, String accent, Map<String, String> texts, Map<String, List<String>> lists) {

    /** Anything else would not be a colour, and might be a style of somebody's own. */
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    void fill(Document document) {
        document.getDocumentElement().setAttribute("lang", language);
        for (Element element : elements(document)) {
            if (element.hasAttribute("data-accent") && COLOUR.matcher(accent).matches()) {
                element.setAttribute("style", element.getAttribute("data-accent") + ": " + accent);
            }
            if (element.hasAttribute("data-content")) {
                element.setAttribute("content", known(texts, element.getAttribute("data-content")));
            } else if (element.hasAttribute("data-text")) {
                element.setTextContent(known(texts, element.getAttribute("data-text")));
            } else if (element.hasAttribute("data-each")) {
                repeat(element, known(lists, element.getAttribute("data-each")));
            }
        }
    }

    private static void repeat(Element pattern, List<String> entries) {
        Node parent = pattern.getParentNode();
        for (String entry : entries) {
            Node copy = pattern.cloneNode(false);
            copy.setTextContent(entry);
            parent.insertBefore(copy, pattern);
        }
        parent.removeChild(pattern);
    }

    /** As a list of its own, because filling changes the document. */
    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    private static <T> T known(Map<String, T> values, String place) {
        return Objects.requireNonNull(values.get(place), place);
    }
}
