// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several {@link Option options}, as cards of radio buttons with room for a sentence.
 *
 * <p>The bean receives the option's own value, so no converter is needed, and what was not offered is not accepted.
 */
@FacesComponent(Choice.TYPE)
public class Choice extends UIInput {

    public static final String TYPE = "de.digifit.Choice";

    public Choice() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "de.digifit";
    }

    @Override
    public void decode(FacesContext context) {
        String sent = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        setSubmittedValue(sent == null ? "" : sent);
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext context, @Nullable Object submitted) {
        if (submitted == null || submitted.toString().isEmpty()) {
            return null;
        }
        return options().stream()
                .filter(option -> option.available() && option.key().equals(submitted))
                .findFirst()
                .orElseThrow(ConverterException::new)
                .value();
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        int index = 0;
        for (Option option : options()) {
            encodeOption(context, out, option, index++);
        }
        super.encodeEnd(context);
    }

    private void encodeOption(FacesContext context, ResponseWriter out, Option option, int index) throws IOException {
        String name = getClientId(context);
        out.startElement("label", this);
        out.writeAttribute("class", "option", null);
        out.startElement("input", this);
        out.writeAttribute("type", "radio", null);
        out.writeAttribute("id", name + "-" + index, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", option.key(), null);
        if (option.key().equals(chosen())) {
            out.writeAttribute("checked", "checked", null);
        }
        if (!option.available()) {
            out.writeAttribute("disabled", "disabled", null);
        }
        if (!isValid()) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        describe(out);
        out.endElement("input");
        encodeWords(out, option);
        out.endElement("label");
    }

    private void describe(ResponseWriter out) throws IOException {
        Object ids = getAttributes().get("describedBy");
        if (ids != null && !ids.toString().isBlank()) {
            out.writeAttribute("aria-describedby", ids, null);
        }
    }

    private void encodeWords(ResponseWriter out, Option option) throws IOException {
        out.startElement("span", this);
        out.startElement("span", this);
        out.writeAttribute("class", "option__title", null);
        out.writeText(option.title(), null);
        out.endElement("span");
        if (option.text() != null) {
            out.startElement("span", this);
            out.writeAttribute("class", "option__text", null);
            out.writeText(option.text(), null);
            out.endElement("span");
        }
        out.endElement("span");
    }

    private @Nullable String chosen() {
        if (getSubmittedValue() != null) {
            return getSubmittedValue().toString();
        }
        Object value = getValue();
        return value == null ? null : new Option(value, "").key();
    }

    @SuppressWarnings("unchecked")
    private List<Option> options() {
        return (List<Option>) Objects.requireNonNull(getAttributes().get("options"), "l:choice without options");
    }
}
