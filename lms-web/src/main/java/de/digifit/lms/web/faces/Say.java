// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import de.digifit.core.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Says things in the language of the page, and keeps a message over the redirect that follows an act. */
@Named
@RequestScoped
public class Say {

    public static final String BUNDLE = "de.digifit.lms.web.messages";

    public String words(Words words) {
        return words.in(locale());
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), locale()).format(arguments);
    }

    /** What may have no words; without arguments. */
    public Optional<String> find(String key) {
        return texts().containsKey(key) ? Optional.of(texts().getString(key)) : Optional.empty();
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(BUNDLE, locale(), Thread.currentThread().getContextClassLoader());
    }

    // Expression Language finds the variable arguments of the method above only with trouble.
    public String text1(String key, Object argument) {
        return text(key, argument);
    }

    public String text2(String key, Object first, Object second) {
        return text(key, first, second);
    }

    public String text3(String key, Object first, Object second, Object third) {
        return text(key, first, second, third);
    }

    /** It worked. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private void add(Severity severity, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, text(key, arguments), null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** A day as people of the language write it. */
    public String day(LocalDate day) {
        return de.digifit.lms.web.faces.Words.date(day);
    }

    /** The language of the page. */
    public Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
