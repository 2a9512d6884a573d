// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * A real table: caption, column and row headers.
 *
 * <p>On a narrow screen it reads as a list. Browsers then forget that it is a table, so every part carries its role
 * in words, and every cell the label of its column. Without rows the facet {@code empty} stands in its place.
 */
@FacesComponent(Table.TYPE)
public class Table extends UIData {

    public static final String TYPE = "de.digifit.Table";

    public Table() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "de.digifit";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        setRowIndex(0);
        boolean empty = !isRowAvailable();
        setRowIndex(-1);
        UIComponent instead = getFacet("empty");
        if (empty && instead != null) {
            instead.encodeAll(context);
        } else {
            encodeTable(context, context.getResponseWriter());
        }
    }

    private void encodeTable(FacesContext context, ResponseWriter out) throws IOException {
        List<Column> columns = columns();
        out.startElement("div", this);
        out.writeAttribute("class", "scroll", null);
        out.writeAttribute("role", "region", null);
        out.writeAttribute("tabindex", "0", null);
        out.writeAttribute("aria-labelledby", getClientId(context) + "-caption", null);
        start(out, "table", "table");
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", ("reflow " + text("styleClass")).strip(), null);
        encodeCaption(context, out);
        encodeHead(out, columns);
        start(out, "tbody", "rowgroup");
        int last = getRows() > 0 ? getFirst() + getRows() : Integer.MAX_VALUE;
        for (int row = getFirst(); row < last; row++) {
            setRowIndex(row);
            if (!isRowAvailable()) {
                break;
            }
            encodeRow(context, out, columns);
        }
        setRowIndex(-1);
        out.endElement("tbody");
        out.endElement("table");
        out.endElement("div");
    }

    private List<Column> columns() {
        return getChildren().stream()
                .filter(child -> child instanceof Column && child.isRendered())
                .map(Column.class::cast)
                .toList();
    }

    private void encodeCaption(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("caption", this);
        out.writeAttribute("id", getClientId(context) + "-caption", null);
        if (Boolean.parseBoolean(text("captionHidden"))) {
            out.writeAttribute("class", "visually-hidden", null);
        }
        out.writeText(text("caption"), null);
        out.endElement("caption");
    }

    private void encodeHead(ResponseWriter out, List<Column> columns) throws IOException {
        start(out, "thead", "rowgroup");
        start(out, "tr", "row");
        for (Column column : columns) {
            start(out, "th", "columnheader");
            out.writeAttribute("scope", "col", null);
            out.writeAttribute("class", column.cssClass(), null);
            if (column.isLabelHidden()) {
                out.startElement("span", column);
                out.writeAttribute("class", "visually-hidden", null);
                out.writeText(column.label(), null);
                out.endElement("span");
            } else {
                out.writeText(column.label(), null);
            }
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void encodeRow(FacesContext context, ResponseWriter out, List<Column> columns) throws IOException {
        start(out, "tr", "row");
        out.writeAttribute("class", text("rowClass"), null);
        for (Column column : columns) {
            String element = column.isRowHeader() ? "th" : "td";
            start(out, element, column.isRowHeader() ? "rowheader" : "cell");
            if (column.isRowHeader()) {
                out.writeAttribute("scope", "row", null);
            } else if (!column.isLabelHidden()) {
                out.writeAttribute("data-label", column.label(), null);
            }
            out.writeAttribute("class", column.cssClass(), null);
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            out.endElement(element);
        }
        out.endElement("tr");
    }

    private void start(ResponseWriter out, String element, String role) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("role", role, null);
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
