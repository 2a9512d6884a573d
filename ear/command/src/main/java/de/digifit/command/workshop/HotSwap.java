// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs inside the server, sent there by {@link Reloading}: gives loaded classes new method bodies, so that nobody loses
 * the session. It may use nothing but the JDK.
 *
 * <p>New methods or fields the JVM refuses; changed annotations it takes, but the container would not notice. In both
 * cases the list stays, and the application is loaded anew instead.
 */
public final class HotSwap {

    private HotSwap() {}

    /** @param list a file with a line for each class: its name, a tabulator, its class file; gone when all went well */
    public static void agentmain(String list, Instrumentation jvm) throws IOException {
        Path file = Path.of(list);
        Map<String, Path> changed = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Path.of(parts[1])));
        if (isSwapped(changed, jvm)) {
            Files.delete(file);
        }
    }

    private static boolean isSwapped(Map<String, Path> changed, Instrumentation jvm) throws IOException {
        List<ClassDefinition> definitions = new ArrayList<>();
        for (Class<?> loaded : jvm.getAllLoadedClasses()) {
            Path file = changed.get(loaded.getName());
            if (file != null && isInUse(loaded)) {
                definitions.add(new ClassDefinition(loaded, Files.readAllBytes(file)));
            }
        }
        try {
            List<String> before = annotations(definitions);
            jvm.redefineClasses(definitions.toArray(ClassDefinition[]::new));
            return annotations(definitions).equals(before);
        } catch (UnsupportedOperationException | ClassNotFoundException | UnmodifiableClassException refused) {
            return false;
        }
    }

    /** Classes of an application that has been loaded anew since may still lie about; its module is another one then. */
    private static boolean isInUse(Class<?> loaded) {
        try {
            Object loader = Objects.requireNonNull(loaded.getClassLoader());
            Object module = call(loader, "getModule");
            Object modules = call(module, "getModuleLoader");
            Object current =
                    modules.getClass().getMethod("loadModule", String.class).invoke(modules, call(module, "getName"));
            return module.equals(current);
        } catch (ReflectiveOperationException notOfThisServer) {
            return false;
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static List<String> annotations(List<ClassDefinition> definitions) {
        return definitions.stream()
                .map(ClassDefinition::getDefinitionClass)
                .flatMap(HotSwap::parts)
                .map(part -> part + Arrays.toString(part.getDeclaredAnnotations()))
                .sorted()
                .toList();
    }

    private static Stream<AnnotatedElement> parts(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Stream.of(type.getDeclaredFields()),
                        Stream.of(type.getDeclaredMethods()),
                        Stream.of(type.getDeclaredConstructors()))
                .flatMap(some -> some);
    }
}
