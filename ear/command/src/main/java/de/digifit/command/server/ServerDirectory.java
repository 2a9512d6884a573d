// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static de.digifit.command.setting.Catalogue.DEVELOPMENT;
import static de.digifit.command.setting.Catalogue.SERVER_HOME;

import de.digifit.command.setting.Settings;
import de.digifit.command.workshop.OpenArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The running server's own copy of its configuration and the application, so that the delivered one stays as it is. */
final class ServerDirectory {

    private final Path base;

    private ServerDirectory(Path base) {
        this.base = base;
    }

    /** Made new at each start: what an earlier run changed or unpacked is nobody's any more. */
    static ServerDirectory fresh(Settings settings, Path base) {
        Path delivered = settings.directory(SERVER_HOME).resolve("standalone");
        try {
            for (String name : List.of("configuration", "deployments", "tmp", "data")) {
                delete(base.resolve(name));
            }
            copy(delivered.resolve("configuration"), base.resolve("configuration"));
            copy(delivered.resolve("deployments"), base.resolve("deployments"));
            if (settings.isOn(DEVELOPMENT)) {
                OpenArchive.layOpen(base.resolve("deployments").resolve("digifit.ear"));
            }
            return new ServerDirectory(base);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path base() {
        return base;
    }

    /** Whether the server has taken every application that it was given. */
    boolean isDeployed() {
        Set<String> marks = deployments();
        return marks.stream()
                .filter(name -> name.endsWith(".ear"))
                .allMatch(name -> marks.contains(name + ".deployed"));
    }

    /** The application that the server refused, if it did. */
    Optional<String> failedDeployment() {
        return deployments().stream()
                .filter(name -> name.endsWith(".failed"))
                .map(name -> name.substring(0, name.length() - ".failed".length()))
                .findFirst();
    }

    private Set<String> deployments() {
        try (Stream<Path> files = Files.list(base.resolve("deployments"))) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(from)) {
            all = tree.filter(path -> !isHistory(path)).toList();
        }
        for (Path path : all) {
            Path target = to.resolve(from.relativize(path).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static boolean isHistory(Path path) {
        return path.toString().contains("standalone_xml_history");
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(directory)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
