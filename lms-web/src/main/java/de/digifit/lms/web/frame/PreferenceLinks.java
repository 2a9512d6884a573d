// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code ?lang=en} and {@code ?theme=dark} on any page: remembers the word and shows the same page again,
 * with its other parameters and without this one, so that nobody passes the choice on with a copied address.
 */
public class PreferenceLinks extends HttpFilter {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asked = false;
        for (Preferences preference : Preferences.values()) {
            String word = request.getMethod().equals("GET") ? query(request, preference) : null;
            if (word != null) {
                asked = true;
                response.addCookie(cookie(request, preference, word));
            }
        }
        if (asked) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", samePage(request));
        } else {
            chain.doFilter(new ChosenLanguage(request), response);
        }
    }

    private static @Nullable String query(HttpServletRequest request, Preferences preference) {
        String word = request.getParameter(preference.key());
        return word != null && preference.allows(word) ? word : null;
    }

    private static Cookie cookie(HttpServletRequest request, Preferences preference, String word) {
        Cookie cookie = new Cookie(preference.cookieName(), word);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String samePage(HttpServletRequest request) {
        String rest = Arrays.stream(request.getQueryString().split("&"))
                .filter(pair -> Arrays.stream(Preferences.values()).noneMatch(p -> pair.startsWith(p.key() + "=")))
                .collect(Collectors.joining("&"));
        // A path of two slashes would name another host.
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
