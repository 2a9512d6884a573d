// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.town.Directories;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The provisioned server with one page more: the empty one of development, for measuring outside of development. */
final class ServerHome {

    static final String EMPTY_PAGE = "/measured/empty.xhtml";

    private ServerHome() {}

    static Path withEmptyPage() throws IOException {
        Path home = Path.of("target", "bench", "server-home").toAbsolutePath();
        Directories.delete(home);
        Directories.create(home);
        try (Stream<Path> parts = Files.list(MeasuredServer.HOME)) {
            for (Path part : parts.filter(path -> !path.endsWith("standalone")).toList()) {
                Files.createSymbolicLink(home.resolve(part.getFileName()), part);
            }
        }
        Path deployments = home.resolve("standalone/deployments");
        Directories.create(deployments);
        // Real copies of what the launcher copies again: it does not follow links.
        Path configuration = home.resolve("standalone/configuration");
        Directories.create(configuration);
        Directories.copyFiles(MeasuredServer.HOME.resolve("standalone/configuration"), configuration);
        addTo(Files.copy(
                MeasuredServer.HOME.resolve("standalone/deployments/digifit.ear"), deployments.resolve("digifit.ear")));
        return home;
    }

    private static void addTo(Path archive) throws IOException {
        Path war = archive.resolveSibling("../lms-web.war");
        try (FileSystem ear = FileSystems.newFileSystem(archive)) {
            Files.copy(ear.getPath("lms-web.war"), war, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem pages = FileSystems.newFileSystem(war)) {
                Path page = pages.getPath(EMPTY_PAGE);
                Files.createDirectories(page.getParent());
                Files.copy(pages.getPath("/dev/empty.xhtml"), page);
            }
            Files.copy(war, ear.getPath("lms-web.war"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
