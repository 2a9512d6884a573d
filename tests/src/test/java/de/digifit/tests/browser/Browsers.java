// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds a browser by itself: an installed Chromium or Chrome, else the one in an npm package, else Playwright's own.
 *
 * <p>{@code -Ddigifit.browser} names one of these sources (installed, npm, playwright) or an executable.
 */
public final class Browsers {

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final List<BrowserSource> sources;
    private final String wish;

    Browsers(List<BrowserSource> sources, String wish) {
        this.sources = sources;
        this.wish = wish;
    }

    /** Those of this machine. */
    public static Browsers ofThisMachine() {
        Path target = Path.of("target").toAbsolutePath();
        return new Browsers(
                List.of(
                        InstalledBrowser.ofThisMachine(),
                        new NpmBrowser(target.resolve("npm-browser")),
                        new PlaywrightDownload()),
                System.getProperty("digifit.browser", ""));
    }

    /** The driver itself downloads nothing: its browser is the last resort, not the first. */
    public static Playwright driver() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    }

    public Browser launch(Playwright driver) {
        return driver.chromium().launch(find().launching());
    }

    FoundBrowser find() {
        if (wish.contains("/")) {
            return named(Path.of(wish));
        }
        return sources.stream()
                .filter(source -> wish.isEmpty() || wish.equals(source.name()))
                .map(BrowserSource::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NoBrowser(tried()));
    }

    private static FoundBrowser named(Path executable) {
        if (!Files.isExecutable(executable)) {
            throw new NoBrowser(executable.toString());
        }
        return FoundBrowser.at(executable);
    }

    private String tried() {
        return wish.isEmpty() ? sources.stream().map(BrowserSource::name).collect(Collectors.joining(", ")) : wish;
    }
}
