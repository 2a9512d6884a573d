// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import de.digifit.command.workshop.Mirror.Brought;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Makes the running server use changed classes and texts: while it runs if it can, else by loading the application anew. */
final class Reloading {

    private static final String CLASS = ".class";

    private final Path base;
    private final Path application;
    private final Progress progress;

    Reloading(Path base, Path application, Progress progress) {
        this.base = base;
        this.application = application;
        this.progress = progress;
    }

    void take(Collection<Brought> changed) throws IOException {
        boolean onlyBodies = changed.stream()
                .noneMatch(one -> one.isNew() || !one.name().toString().endsWith(CLASS));
        if (onlyBodies && isSwapped(changed)) {
            progress.say(Sentence.of("workshop.swapped", changed.size()));
        } else {
            progress.say(Sentence.of("workshop.reloading"));
            OpenArchive.markForDeployment(application);
        }
    }

    private boolean isSwapped(Collection<Brought> changed) throws IOException {
        Path list = base.resolve("tmp").resolve("changed-classes");
        Files.writeString(list, changed.stream().map(Reloading::line).collect(Collectors.joining("\n")));
        String agent = Path.of(Reloading.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        try {
            VirtualMachine server = VirtualMachine.attach(
                    Files.readString(base.resolve("server.pid")).strip());
            try {
                server.loadAgent(agent, list.toString());
                return !Files.exists(list);
            } finally {
                server.detach();
            }
        } catch (AttachNotSupportedException
                | AgentLoadException
                | AgentInitializationException
                | IOException refused) {
            return false;
        }
    }

    private static String line(Brought one) {
        String name = one.name().toString();
        return name.substring(0, name.length() - CLASS.length()).replace('/', '.') + "\t" + one.file();
    }
}
