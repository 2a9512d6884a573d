// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.KeptRatio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page about the estimate, {@code docs/estimate.md}. */
final class Published {

    private static final Path PAGE = KeptRatio.root().resolve("docs/estimate.md");

    private Published() {}

    static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts these rows in place of those that stand between the two remarks of this name. */
    static void table(String name, List<String> rows) {
        Matcher old = Pattern.compile("(?s)(<!-- " + name + " -->\n.*?\\|[-|]+\\|\n).*?(\n<!-- end -->)")
                .matcher(page());
        String put = old.replaceFirst("$1" + Matcher.quoteReplacement(String.join("\n", rows)) + "$2");
        try {
            Files.writeString(PAGE, put);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
