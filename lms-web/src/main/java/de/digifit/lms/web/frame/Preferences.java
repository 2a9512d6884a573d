// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** What a person chose for this browser: one of a few words, kept in a cookie. */
enum Preferences {
    LANGUAGE("lang", "de|en", "de"),
    THEME("theme", "system|light|dark", "system");

    private final String key;
    private final String words;
    private final String rule;

    Preferences(String key, String words, String rule) {
        this.key = key;
        this.words = words;
        this.rule = rule;
    }

    String key() {
        return key;
    }

    String cookieName() {
        return "digifit-" + key;
    }

    boolean allows(String word) {
        return word.matches(words);
    }

    String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(cookieName()))
                .map(Cookie::getValue)
                .filter(this::allows)
                .findFirst()
                .orElse(rule);
    }
}
