// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What a person chose for this browser: one of a few words, kept in a cookie, the first being the rule. */
enum Preferences {
    LANGUAGE("lang", List.of("de", "en")),
    THEME("theme", List.of("system", "light", "dark"));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> words;

    Preferences(String key, List<String> words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    String cookieName() {
        return "digifit-" + key;
    }

    boolean allows(String word) {
        return words.contains(word);
    }

    String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(cookieName()))
                .map(Cookie::getValue)
                .filter(this::allows)
                .findFirst()
                .orElse(words.get(0));
    }
}
