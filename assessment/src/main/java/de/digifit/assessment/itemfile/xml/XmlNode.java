// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One element. Its names are compared without capitals, hyphens and the {@code qti-} of QTI 3.0, so that
 * {@code simpleChoice} and {@code qti-simple-choice} are one.
 */
public record XmlNode(Element element) {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    public String name() {
        return plain(element.getLocalName());
    }

    /** As the file writes it. */
    public String writtenName() {
        return element.getLocalName();
    }

    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return (small.startsWith("qti-") ? small.substring("qti-".length()) : small).replace("-", "");
    }

    public boolean is(String name) {
        return name().equals(plain(name));
    }

    /** Empty where there is none. */
    public String attribute(String name) {
        String wanted = plain(name);
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            if (plain(attribute.getLocalName()).equals(wanted)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    public List<XmlNode> children() {
        List<XmlNode> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new XmlNode(child));
            }
        }
        return children;
    }

    public List<XmlNode> children(String name) {
        return children().stream().filter(child -> child.is(name)).toList();
    }

    public Optional<XmlNode> child(String name) {
        return children(name).stream().findFirst();
    }

    /** This one, and all within it. */
    public Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlNode::all));
    }

    public Stream<XmlNode> all(String name) {
        return all().filter(node -> node.is(name));
    }

    /** All words within it. */
    public String text() {
        return element.getTextContent();
    }

    /** Words of the first child with this name; empty where there is none. */
    public String text(String name) {
        return child(name).map(XmlNode::text).orElse("");
    }

    /** What stands in it, elements and words in their order. */
    public List<Node> content() {
        List<Node> content = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            content.add(node);
        }
        return content;
    }

    /** @param attributes names and values in turn */
    public XmlNode add(String name, String... attributes) {
        Element child = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name);
        element.appendChild(child);
        return new XmlNode(child).with(attributes);
    }

    /** @param attributes names and values in turn */
    public XmlNode with(String... attributes) {
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            String name = attributes[at];
            if (name.startsWith("xml:")) {
                element.setAttributeNS(XML, name, attributes[at + 1]);
            } else {
                element.setAttribute(name, attributes[at + 1]);
            }
        }
        return this;
    }

    public XmlNode say(String words) {
        element.appendChild(element.getOwnerDocument().createTextNode(words));
        return this;
    }
}
