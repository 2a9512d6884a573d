// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Chromium that travels inside an npm package, with the few libraries and fonts that a bare machine lacks.
 *
 * <p>Node and npm are found on the PATH; without them there is no such browser.
 */
record NpmBrowser(Path directory) implements BrowserSource {

    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final String UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

    /** A machine without any font would show no text at all; the fonts of the package are found by their place. */
    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <dir>%s</dir>
              <cachedir>%s</cachedir>
            </fontconfig>
            """;

    @Override
    public String name() {
        return "npm";
    }

    @Override
    public Optional<FoundBrowser> find() {
        Path executable = unpacked().resolve("chromium");
        try {
            if (!Files.isExecutable(executable) && !(download() && unpack())) {
                return Optional.empty();
            }
        } catch (IOException withoutNodeOrNpm) {
            return Optional.empty();
        }
        return Optional.of(new FoundBrowser(
                Optional.of(executable),
                List.of(),
                Map.of(
                        "LD_LIBRARY_PATH", unpacked().resolve("al2023/lib").toString(),
                        "FONTCONFIG_FILE", fonts().toString())));
    }

    private boolean download() throws IOException {
        Files.createDirectories(directory);
        String prefix = directory.toString();
        return succeeds(
                "npm",
                "install",
                "--no-save",
                "--no-package-lock",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefix",
                prefix,
                PACKAGE);
    }

    private boolean unpack() throws IOException {
        Files.createDirectories(unpacked());
        Files.writeString(fonts(), FONTS.formatted(unpacked().resolve("fonts"), directory.resolve("fonts-cache")));
        return succeeds("node", "--input-type=module", "--eval", UNPACK);
    }

    private Path fonts() {
        return directory.resolve("fonts.conf");
    }

    private Path unpacked() {
        return directory.resolve("unpacked");
    }

    private boolean succeeds(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory
                        .resolve(new File(command[0]).getName() + ".log")
                        .toFile());
        builder.environment().put("TMPDIR", unpacked().toString());
        // The package gives out its libraries only where it believes itself in the cloud that it was made for.
        builder.environment().put("AWS_LAMBDA_JS_RUNTIME", "nodejs22.x");
        try {
            return builder.start().waitFor() == 0;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interruption));
        }
    }
}
