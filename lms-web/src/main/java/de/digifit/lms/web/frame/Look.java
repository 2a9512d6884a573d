// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language and colours of this browser, and the links that change them. */
@Named
@RequestScoped
public class Look {

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public String getLanguage() {
        return Preferences.LANGUAGE.of(request);
    }

    public String getOtherLanguage() {
        return getLanguage().equals("de") ? "en" : "de";
    }

    public String getTheme() {
        return Preferences.THEME.of(request);
    }

    /** What the page's root element says; nothing where the system decides. */
    public @Nullable String getForcedTheme() {
        return getTheme().equals("system") ? null : getTheme();
    }

    /** The same page with its parameters and this choice added. */
    public String linkTo(String preference, String word) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return path + "?" + (query == null ? "" : query + "&") + preference + "=" + word;
    }
}
