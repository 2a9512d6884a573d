// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** Text of a field without blanks around it; blanks alone are nothing. A password is taken as it is. */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || field instanceof HtmlInputSecret) {
            return typed;
        }
        return typed.isBlank() ? null : typed.strip();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable String text) {
        return text == null ? "" : text;
    }
}
