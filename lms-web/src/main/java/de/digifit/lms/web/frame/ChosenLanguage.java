// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/**
 * A request in the language that the person chose. Faces asks the request for it before a page is read, when beans
 * already put words together; without this they would speak the browser's language on a page that speaks another.
 */
class ChosenLanguage extends HttpServletRequestWrapper {

    private final Locale locale;

    ChosenLanguage(HttpServletRequest request) {
        super(request);
        this.locale = Locale.forLanguageTag(Preferences.LANGUAGE.of(request));
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(locale));
    }
}
