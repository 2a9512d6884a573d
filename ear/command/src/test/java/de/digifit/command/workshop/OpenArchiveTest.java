// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenArchiveTest {

    @TempDir
    Path deployments;

    @Test
    void our_own_parts_lie_open_and_those_of_others_stay_packed() throws IOException {
        Path application = deployments.resolve("digifit.ear");
        byte[] part = zip(Map.of("today.xhtml", text("page")));
        Files.write(
                application,
                zip(Map.of(
                        "lms-web.war", part,
                        "lrs.war", part,
                        "lib/core.jar", part,
                        "lib/assessment.jar", part,
                        "lib/shiro-core.jar", part)));

        OpenArchive.layOpen(application);

        assertThat(application.resolve("lms-web.war/today.xhtml")).hasContent("page");
        assertThat(application.resolve("lib/core.jar/today.xhtml")).hasContent("page");
        assertThat(application.resolve("lib/shiro-core.jar")).isRegularFile();
        assertThat(deployments.resolve("digifit.ear.dodeploy")).exists();
        assertThat(deployments.resolve("digifit.ear.packed")).doesNotExist();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
