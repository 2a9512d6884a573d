// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium or Chrome that somebody has installed on this machine. */
record InstalledBrowser(List<Path> directories) implements BrowserSource {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "Google Chrome",
            "Chromium",
            "chrome.exe");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Chromium.app/Contents/MacOS",
            "C:/Program Files/Google/Chrome/Application",
            "C:/Program Files (x86)/Google/Chrome/Application");

    static InstalledBrowser ofThisMachine() {
        Stream<String> path =
                Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(System.getenv("PATH"));
        return new InstalledBrowser(Stream.concat(path, USUAL_PLACES.stream())
                .filter(directory -> !directory.isBlank())
                .map(Path::of)
                .toList());
    }

    @Override
    public String name() {
        return "installed";
    }

    @Override
    public Optional<FoundBrowser> find() {
        return directories.stream()
                .flatMap(directory -> NAMES.stream().map(directory::resolve))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(FoundBrowser::at);
    }
}
