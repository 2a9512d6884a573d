// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs} that shows what tests have measured.
 *
 * @param name for example {@code estimate.md}
 */
public record Published(String name) {

    public String page() {
        try {
            return Files.readString(path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts these rows in place of those that stand between the two remarks of this name. */
    public void table(String table, List<String> rows) {
        Matcher old = Pattern.compile("(?s)(<!-- " + table + " -->\n.*?\\|[-|]+\\|\n).*?(\n<!-- end -->)")
                .matcher(page());
        String put = old.replaceFirst("$1" + Matcher.quoteReplacement(String.join("\n", rows)) + "$2");
        try {
            Files.writeString(path(), put);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path path() {
        return KeptRatio.root().resolve("docs").resolve(name);
    }
}
