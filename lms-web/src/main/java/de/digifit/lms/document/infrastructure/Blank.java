// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The blank forms that are shipped, each read once. What all have in common stands in one style sheet. */
final class Blank {

    private static final String FOLDER = "/de/digifit/lms/document/";
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Blank() {}

    static String of(String form) {
        return READ.computeIfAbsent(form, any -> text(form + ".xhtml").replace("/* all forms */", text("forms.css")));
    }

    static byte[] shipped(String file) {
        try (InputStream in = Blank.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        return new String(shipped(file), StandardCharsets.UTF_8);
    }
}
