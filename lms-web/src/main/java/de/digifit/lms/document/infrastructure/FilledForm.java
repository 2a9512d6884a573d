// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What is written into the places of a blank form: {@code data-copy} stands for each copy, {@code data-text} takes one
 * text, {@code data-lines} a text of several lines, {@code data-each} makes an element of each text of a list,
 * {@code data-rows} one of each row, {@code data-if} is left out where its text is empty, {@code data-content},
 * {@code data-src} and {@code data-alt} fill attributes, and {@code data-accent} names what takes the colour of the
 * town. What is {@code data-single} stands on documents of one copy only.
 *
 * <p>Texts enter the document as text nodes, so whatever stands in a name or a title is never markup.
 */
record FilledForm(String language, String accent, List<Content> copies) {

    void fill(Document document) {
        document.getDocumentElement().setAttribute("lang", language);
        for (Element element : all(document.getDocumentElement())) {
            if (element.hasAttribute("data-single") && copies.size() > 1) {
                remove(element);
            } else if (element.hasAttribute("data-copy")) {
                copies.forEach(copy -> writeAll(before(element), copy, Map.of()));
                remove(element);
            }
        }
        writeAll(document.getDocumentElement(), copies.get(0), Map.of());
    }

    private void writeAll(Element root, Content copy, Map<String, String> row) {
        write(root, copy, row);
        for (Element element : all(root)) {
            if (isWithin(root, element)) {
                write(element, copy, row);
            }
        }
    }

    private void write(Element element, Content copy, Map<String, String> row) {
        if (!accent.isEmpty()) {
            taken(element, "data-accent").ifPresent(what -> element.setAttribute("style", what + ": " + accent));
        }
        Optional<String> needed = taken(element, "data-if");
        Optional<String> rows = taken(element, "data-rows");
        Optional<String> each = taken(element, "data-each");
        if (needed.filter(place -> text(copy, row, place).isBlank()).isPresent()) {
            remove(element);
        } else if (rows.isPresent()) {
            known(copy.rows(), rows.get()).forEach(one -> writeAll(before(element), copy, one));
            remove(element);
        } else if (each.isPresent()) {
            known(copy.lists(), each.get()).forEach(one -> before(element).setTextContent(one));
            remove(element);
        } else {
            texts(element, copy, row);
        }
    }

    private static void texts(Element element, Content copy, Map<String, String> row) {
        for (String target : List.of("content", "src", "alt")) {
            taken(element, "data-" + target).ifPresent(place -> element.setAttribute(target, text(copy, row, place)));
        }
        taken(element, "data-text").ifPresent(place -> element.setTextContent(text(copy, row, place)));
        taken(element, "data-lines").ifPresent(place -> lines(element, text(copy, row, place)));
    }

    private static void lines(Element element, String text) {
        text.lines().forEach(line -> {
            if (element.hasChildNodes()) {
                element.appendChild(element.getOwnerDocument().createElement("br"));
            }
            element.appendChild(element.getOwnerDocument().createTextNode(line));
        });
    }

    /** What was written is no place any more. */
    private static Optional<String> taken(Element element, String name) {
        if (!element.hasAttribute(name)) {
            return Optional.empty();
        }
        String value = element.getAttribute(name);
        element.removeAttribute(name);
        return Optional.of(value);
    }

    private static Element before(Element pattern) {
        Element copy = (Element) pattern.cloneNode(true);
        copy.removeAttribute("data-copy");
        Objects.requireNonNull(pattern.getParentNode()).insertBefore(copy, pattern);
        return copy;
    }

    /** What was taken out, or stands in what was, needs no texts any more. */
    private static boolean isWithin(Element root, Node element) {
        for (Node above = element; above != null; above = above.getParentNode()) {
            if (above.isSameNode(root)) {
                return true;
            }
        }
        return false;
    }

    private static void remove(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }

    /** As a list of its own, because filling changes the document. */
    private static List<Element> all(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    private static String text(Content copy, Map<String, String> row, String place) {
        String own = row.get(place);
        return own == null ? known(copy.texts(), place) : own;
    }

    private static <T> T known(Map<String, T> values, String place) {
        return Objects.requireNonNull(values.get(place), place);
    }
}
