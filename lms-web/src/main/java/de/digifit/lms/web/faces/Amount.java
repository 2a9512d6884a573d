// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of euros: 1.234,50 in German, 1,234.50 in English.
 *
 * <p>Typed in one or the other way it is understood in both languages, since a group has three digits and cents have one
 * or two.
 */
@FacesConverter("amount")
public class Amount implements Converter<BigDecimal> {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,3}(?:[.,' \\u00a0]\\d{3})+|\\d{1,9})(?:[.,](\\d{1,2}))?");
    private static final String PATTERN = "#,##0.00";

    public static String of(BigDecimal amount, Locale locale) {
        return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(locale)).format(amount);
    }

    /** What was typed; nothing where it is no amount. */
    static Optional<BigDecimal> read(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String cents = matcher.group(2) == null ? "0" : matcher.group(2);
        return Optional.of(new BigDecimal(matcher.group(1).replaceAll("\\D", "") + "." + cents).setScale(2));
    }

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed)
                .orElseThrow(() -> new ConverterException(new FacesMessage(context.getApplication()
                        .evaluateExpressionGet(context, "#{frameText['amount.refused']}", String.class))));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable BigDecimal amount) {
        return amount == null ? "" : of(amount, context.getViewRoot().getLocale());
    }
}
