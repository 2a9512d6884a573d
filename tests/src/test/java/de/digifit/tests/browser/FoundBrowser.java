// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium that can be started.
 *
 * @param executable none stands for the one that Playwright has downloaded itself
 */
record FoundBrowser(Optional<Path> executable, List<String> flags, Map<String, String> environment) {

    private static final List<String> QUIET = List.of(
            // Containers and root have no user namespaces for the sandbox, and only our own pages are opened.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static FoundBrowser at(Path executable) {
        return new FoundBrowser(Optional.of(executable), List.of(), Map.of());
    }

    LaunchOptions launching() {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(environment);
        LaunchOptions options = new LaunchOptions()
                .setArgs(Stream.concat(QUIET.stream(), flags.stream()).toList())
                .setEnv(all);
        executable.ifPresent(options::setExecutablePath);
        return options;
    }
}
