// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to what the server writes: tells the milestones, repeats warnings in one line, keeps the first cause. */
final class ServerOutput {

    private static final Pattern RECORD =
            Pattern.compile("[0-9:,.]+ +(?<level>[A-Z]+) +\\[(?<category>[^]]*)] \\([^)]*\\) (?<message>.*)");
    private static final Pattern MIGRATION =
            Pattern.compile("Migrating schema \"(?<schema>[^\"]+)\" to version \"(?<version>.+)\".*");
    /** Said at every start of one server on its own: no key for TLS, no cluster, a module of the server in use. */
    private static final Pattern HARMLESS =
            Pattern.compile("(WFLYELY00023|WFLYELY01084|WFLYUT0020|WFLYSRV0018|WFLYMPHEALTH0003):.*");
    /** The logger that the application uses to say how far a long start is. */
    private static final String PROGRESS = "de.digifit.progress";

    private static final int LONGEST_LINE = 160;

    private final Progress progress;
    private String firstError = "";
    private String deepestCause = "";
    private String lastLine = "";
    private boolean inFirstError;
    private boolean silent;

    ServerOutput(Progress progress) {
        this.progress = progress;
    }

    void listenTo(InputStream stream) {
        Thread thread = new Thread(() -> read(stream), "server-output");
        thread.setDaemon(true);
        thread.start();
    }

    /** From here on the server complains about being stopped, which is nobody's news. */
    synchronized void stopRepeating() {
        silent = true;
    }

    /** The line that says why, as far as the server said it. */
    synchronized String rootCause() {
        if (!deepestCause.isEmpty()) {
            return deepestCause;
        }
        return firstError.isEmpty() ? lastLine : firstError;
    }

    private void read(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                hear(line);
                line = lines.readLine();
            }
        } catch (IOException ended) {
            // The server is gone, and so is its voice.
            return;
        }
    }

    synchronized void hear(String line) {
        if (silent || line.isBlank()) {
            return;
        }
        lastLine = line.strip();
        Matcher entry = RECORD.matcher(line);
        if (entry.matches()) {
            hear(entry.group("level"), entry.group("category"), entry.group("message"));
        } else if (inFirstError && lastLine.startsWith("Caused by: ")) {
            deepestCause = lastLine.substring("Caused by: ".length());
        }
    }

    private void hear(String level, String category, String message) {
        inFirstError = false;
        switch (level) {
            case "ERROR", "FATAL" -> {
                inFirstError = firstError.isEmpty();
                firstError = inFirstError ? message : firstError;
                progress.warn(Sentence.of("server.says", level, shortened(message)));
            }
            case "WARN" -> {
                if (!HARMLESS.matcher(message).matches()) {
                    progress.warn(Sentence.of("server.says", level, shortened(message)));
                }
            }
            default -> milestone(category, message);
        }
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_LINE ? message : message.substring(0, LONGEST_LINE) + " ...";
    }

    private void milestone(String category, String message) {
        Matcher migration = MIGRATION.matcher(message);
        if (category.startsWith("org.flywaydb") && migration.matches()) {
            progress.say(Sentence.of("server.migrating", migration.group("schema"), migration.group("version")));
        } else if (category.equals(PROGRESS)) {
            progress.say(Sentence.of("server.progress", message));
        }
    }
}
