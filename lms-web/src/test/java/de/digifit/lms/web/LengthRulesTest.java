// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.stmt.TryStmt;
import de.digifit.lms.KeptFigure;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The budget of the tail: elegance is lost in the longest one per cent. */
class LengthRulesTest {

    private static final int METHOD = 25;
    private static final int FILE = 200;
    private static final int PAGE_BEAN = 120;
    private static final Pattern VOCABULARY = Pattern.compile(".*/web/(faces|frame|security|dev)/.*");

    private final JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

    /** A method or constructor and its lines, from its name to its closing brace. */
    private record Method(String name, int lines) {}

    @Test
    void the_longest_one_per_cent_of_methods_stays_within_25_lines() {
        List<Method> methods = Sources.java().stream()
                .flatMap(file -> methods(file).stream())
                .sorted(Comparator.comparingInt(Method::lines))
                .toList();
        int p99 = methods.get((int) Math.ceil(methods.size() * 0.99) - 1).lines();

        String notes = methods.size() + " methods and constructors, from name to closing brace; longest "
                + methods.get(methods.size() - 1).lines();
        new KeptFigure("method-lines-p99", p99, "lines", "<= 25", "LengthRulesTest", notes).keep();
        assertThat(p99)
                .as("of %s methods, longest: %s", methods.size(), longest(methods))
                .isLessThanOrEqualTo(METHOD);
    }

    @Test
    void no_file_is_longer_than_200_lines() {
        assertThat(Sources.java()).isNotEmpty();
        assertThat(longerThan(FILE, Sources.java())).isEmpty();
    }

    @Test
    void no_page_bean_is_longer_than_120_lines() {
        assertThat(pageBeans()).isNotEmpty();
        assertThat(longerThan(PAGE_BEAN, pageBeans())).isEmpty();
    }

    @Test
    void no_page_bean_catches_anything() {
        List<Path> pages = pageBeans().stream()
                .filter(file -> !VOCABULARY.matcher(file.toString()).matches())
                .toList();

        assertThat(pages).isNotEmpty();
        assertThat(pages.stream()
                        .filter(file -> !parse(file).findAll(TryStmt.class).isEmpty()))
                .isEmpty();
    }

    private static List<String> longerThan(int most, List<Path> files) {
        return files.stream()
                .filter(file -> Sources.lines(file) > most)
                .map(file -> file.getFileName() + " has " + Sources.lines(file))
                .toList();
    }

    private static List<Path> pageBeans() {
        return Sources.java().stream()
                .filter(file -> file.toString().endsWith("Page.java"))
                .filter(file -> file.toString().contains("/web/"))
                .toList();
    }

    private List<Method> methods(Path file) {
        return parse(file).findAll(CallableDeclaration.class).stream()
                .map(method -> new Method(file.getFileName() + "#" + method.getNameAsString(), lines(method)))
                .toList();
    }

    private static int lines(CallableDeclaration<?> method) {
        return method.getEnd().orElseThrow().line - method.getName().getBegin().orElseThrow().line + 1;
    }

    private CompilationUnit parse(Path file) {
        return parser.parse(Sources.read(file)).getResult().orElseThrow();
    }

    private static List<Method> longest(List<Method> methods) {
        return methods.subList(Math.max(0, methods.size() - 5), methods.size());
    }
}
