// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser that Playwright downloads from its own place: the last resort, since many networks forbid it. */
final class PlaywrightDownload implements BrowserSource {

    @Override
    public String name() {
        return "playwright";
    }

    @Override
    public Optional<FoundBrowser> find() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-cp", classPath(), "com.microsoft.playwright.CLI", "install", "chromium-headless-shell")
                .inheritIO();
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        try {
            boolean downloaded = builder.start().waitFor() == 0;
            return downloaded ? Optional.of(new FoundBrowser(Optional.empty(), List.of(), Map.of())) : Optional.empty();
        } catch (IOException refused) {
            return Optional.empty();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Surefire hides the real class path behind an archive that only points to it. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
