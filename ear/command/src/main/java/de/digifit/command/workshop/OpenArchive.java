// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Turns an archive into a directory of the same name, which the server takes as well and whose files can be changed. */
public final class OpenArchive {

    /** Where our own code lies inside the application; what comes from others stays packed. */
    private static final List<String> OURS = List.of("lms-web.war", "lrs.war", "lib/core.jar", "lib/assessment.jar");

    private OpenArchive() {}

    /** The server takes a directory only when a file beside it says so. */
    public static void layOpen(Path application) throws IOException {
        unpack(application);
        for (String part : OURS) {
            unpack(application.resolve(part));
        }
        markForDeployment(application);
    }

    static void markForDeployment(Path application) throws IOException {
        Files.writeString(application.resolveSibling(application.getFileName() + ".dodeploy"), "");
    }

    private static void unpack(Path archive) throws IOException {
        Path packed = archive.resolveSibling(archive.getFileName() + ".packed");
        Files.move(archive, packed);
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                write(zip, entries.nextElement(), archive);
            }
        }
        Files.delete(packed);
    }

    private static void write(ZipFile zip, ZipEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
