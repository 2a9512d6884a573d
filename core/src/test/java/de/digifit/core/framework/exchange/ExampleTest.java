// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.content.infrastructure.DeliveredContent;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The program in {@code docs/example} does what it says, without a container. Its files are what the shipped content
 * gives; {@code -DwriteExample=true} writes them anew.
 */
class ExampleTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "example").toAbsolutePath();
    private static final Pattern NEEDED = Pattern.compile("[/\\\\]classes/?$|fastcsv|parsson|jakartaee-api");
    private static final Imprint IMPRINT = new Imprint("DigiFit", Instant.parse("2026-11-26T00:00:00Z"));

    @Test
    void the_gaps_of_a_digital_guide_are_printed() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "Gaps.java",
                        "kdw.case.json",
                        "profiles.csv")
                .directory(EXAMPLE.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said.lines())
                .startsWith(
                        "KDW-A3 is at 0 of 3, core: Collaborating digitally",
                        "KDW-E2 is at 2 of 3, core: Accompanying change and involving people",
                        "KDW-E3 is at 2 of 3, core: Enabling colleagues",
                        "KDW-A2 is at 0 of 2: Finding and checking information")
                .contains("KDW-A1 is at 2 of 3: Mastering workplace and tools")
                .hasSize(18);
    }

    /** What {@code docs/frameworks.md} names, and nothing of what the application has besides. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator, -1))
                .filter(entry -> NEEDED.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void it_fits_on_a_screen() throws IOException {
        assertThat(Files.readAllLines(EXAMPLE.resolve("Gaps.java"))).hasSizeLessThan(50);
    }

    @Test
    void its_files_are_what_the_shipped_content_gives() throws IOException {
        ByteArrayOutputStream framework = new ByteArrayOutputStream();
        CaseFile.write(DeliveredContent.read().edition(), IMPRINT, framework);
        ByteArrayOutputStream profiles = new ByteArrayOutputStream();
        ProfileTable.write(Profiles.shipped(), profiles);
        if (Boolean.getBoolean("writeExample")) {
            Files.write(EXAMPLE.resolve("kdw.case.json"), framework.toByteArray());
            Files.write(EXAMPLE.resolve("profiles.csv"), profiles.toByteArray());
        }

        assertThat(EXAMPLE.resolve("kdw.case.json")).hasBinaryContent(framework.toByteArray());
        assertThat(EXAMPLE.resolve("profiles.csv")).hasBinaryContent(profiles.toByteArray());
    }
}
