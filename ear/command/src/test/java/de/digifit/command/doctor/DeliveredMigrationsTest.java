// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveredMigrationsTest {

    @TempDir
    private Path server;

    @Test
    void migrations_are_found_in_libraries_and_web_applications() throws IOException {
        byte[] core = zip(Map.of("db/core/V001__a.sql", new byte[0], "db/core/V002__b.sql", new byte[0]));
        byte[] web = zip(Map.of("WEB-INF/classes/db/lms/V010_1__c.sql", new byte[0], "index.xhtml", new byte[0]));
        Path archive = server.resolve("standalone/deployments/digifit.ear");
        Files.createDirectories(archive.resolveSibling("."));
        Files.write(archive, zip(Map.of("lib/core.jar", core, "lms-web.war", web)));

        DeliveredMigrations delivered = DeliveredMigrations.of(server);

        assertThat(delivered.of("core")).containsExactlyInAnyOrder("1", "2");
        assertThat(delivered.of("lms")).containsExactly("10.1");
        assertThat(delivered.of("lrs")).isEmpty();
    }

    @Test
    void without_an_archive_nothing_is_known() {
        assertThat(DeliveredMigrations.of(server).of("core")).isEmpty();
    }

    private static byte[] zip(Map<String, byte[]> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
