// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of a module that were saved since the last look, and only those: a signature that others use
 * needs a real build. The strict checks are left to that build, too.
 */
final class SourceCompiler {

    private final Path sources;
    private final Path classes;
    private final String classPath;
    private final Progress progress;
    private final Map<Path, FileTime> seen = new HashMap<>();

    SourceCompiler(Path module, String classPath, Progress progress) throws IOException {
        this.sources = module.resolve("src/main/java");
        this.classes = module.resolve("target/classes");
        this.classPath = classPath;
        this.progress = progress;
        changed();
    }

    /** Our own classes and libraries as they are built, those of the application, and those of the server. */
    static String classPath(Path home, Path application, Path serverHome) throws IOException {
        List<Path> parts = new ArrayList<>();
        for (String module : List.of("core", "assessment", "lms-web", "lrs")) {
            parts.add(home.resolve(module).resolve("target/classes"));
        }
        for (Path libraries : List.of(application, serverHome.resolve("modules"))) {
            try (Stream<Path> tree = Files.walk(libraries)) {
                tree.filter(path -> path.toString().endsWith(".jar"))
                        .filter(Files::isRegularFile)
                        .forEach(parts::add);
            }
        }
        String all = parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return all + File.pathSeparator + System.getProperty("java.class.path");
    }

    void compileChanged() throws IOException {
        List<Path> changed = changed();
        if (changed.isEmpty()) {
            return;
        }
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "This Java has no compiler");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, null, null)) {
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-parameters", "-g", "-cp", classPath, "-d", classes.toString());
            boolean compiled = javac.getTask(
                            null, files, said, options, null, files.getJavaFileObjectsFromPaths(changed))
                    .call();
            if (!compiled) {
                said.getDiagnostics().stream()
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .findFirst()
                        .ifPresent(this::warn);
            }
        }
    }

    private void warn(Diagnostic<? extends JavaFileObject> error) {
        String where = error.getSource() == null ? "" : error.getSource().getName();
        progress.warn(Sentence.of(
                "workshop.not-compiled", where, error.getLineNumber(), error.getMessage(Locale.getDefault())));
    }

    private List<Path> changed() throws IOException {
        List<Path> changed = new ArrayList<>();
        if (Files.isDirectory(sources)) {
            List<Path> files;
            try (Stream<Path> tree = Files.walk(sources)) {
                files = tree.filter(path -> path.toString().endsWith(".java")).toList();
            }
            for (Path file : files) {
                FileTime time = Files.getLastModifiedTime(file);
                if (!time.equals(seen.put(file, time))) {
                    changed.add(file);
                }
            }
        }
        return changed;
    }
}
