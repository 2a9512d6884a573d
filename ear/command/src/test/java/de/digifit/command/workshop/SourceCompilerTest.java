// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCompilerTest {

    @TempDir
    Path module;

    private final List<Sentence> warnings = new ArrayList<>();
    private Path source;
    private Path compiled;
    private SourceCompiler compiler;

    @BeforeEach
    void a_module_with_one_class() throws IOException {
        source = module.resolve("src/main/java/Stairs.java");
        compiled = module.resolve("target/classes/Stairs.class");
        Files.createDirectories(source.resolveSibling("."));
        Files.createDirectories(compiled.resolveSibling("."));
        Files.writeString(source, "class Stairs {}");
        compiler = new SourceCompiler(module, "", new Heard());
    }

    @Test
    void what_was_there_before_is_left_to_the_build() throws IOException {
        compiler.compileChanged();

        assertThat(compiled).doesNotExist();
    }

    @Test
    void a_saved_class_is_compiled() throws IOException {
        save("class Stairs { int steps = 4; }");

        compiler.compileChanged();

        assertThat(compiled).exists();
        assertThat(warnings).isEmpty();
    }

    @Test
    void what_does_not_compile_is_said_with_its_line() throws IOException {
        save("class Stairs {\n    int steps = true;\n}");

        compiler.compileChanged();

        assertThat(compiled).doesNotExist();
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("workshop.not-compiled");
            assertThat(warning.arguments()).element(0).asString().endsWith("Stairs.java");
            assertThat(warning.arguments()).element(1).isEqualTo("2");
        });
    }

    private void save(String text) throws IOException {
        Files.writeString(source, text);
        Files.setLastModifiedTime(
                source, FileTime.fromMillis(Files.getLastModifiedTime(source).toMillis() + 1000));
    }

    private final class Heard implements Progress {

        @Override
        public void say(Sentence sentence) {}

        @Override
        public void warn(Sentence sentence) {
            warnings.add(sentence);
        }
    }
}
