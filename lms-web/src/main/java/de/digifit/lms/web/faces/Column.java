// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;

/** A column of a {@link Table}: {@code label}, {@code rowHeader}, {@code align}. */
@FacesComponent(Column.TYPE)
public class Column extends UIColumn {

    public static final String TYPE = "de.digifit.Column";

    String label() {
        return text("label");
    }

    boolean isRowHeader() {
        return Boolean.parseBoolean(text("rowHeader"));
    }

    boolean isLabelHidden() {
        return Boolean.parseBoolean(text("labelHidden"));
    }

    String cssClass() {
        String align = text("align").equals("end") ? "end num " : "";
        return (align + text("styleClass")).strip();
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
