// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.workshop;

import static de.digifit.command.setting.Catalogue.DATA_DIR;
import static de.digifit.command.setting.Catalogue.SERVER_HOME;

import de.digifit.command.setting.Settings;
import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;
import de.digifit.command.workshop.Mirror.Brought;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the sources while the town runs. An edited page, style sheet or script is seen at the next click; a class is
 * compiled when it is saved; what was compiled, here or by a build, is taken over once nothing moves any more.
 */
public final class Workshop implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(300);

    private final Settings settings;
    private final Path base;
    private final Path application;
    private final Progress progress;
    private final Map<Path, Brought> waiting = new LinkedHashMap<>();
    private @Nullable Thread thread;

    public Workshop(Settings settings, Progress progress) {
        this.settings = settings;
        this.base = settings.directory(DATA_DIR).resolve("server");
        this.application = base.resolve("deployments").resolve("digifit.ear");
        this.progress = progress;
    }

    public synchronized void open() {
        Thread follower = new Thread(this::follow, "workshop");
        follower.setDaemon(true);
        follower.start();
        thread = follower;
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void follow() {
        try {
            Path home = settings.home();
            Mirror pages = new Mirror(home.resolve("lms-web/src/main/webapp"), application.resolve("lms-web.war"));
            List<Mirror> code = code(home);
            List<SourceCompiler> compilers = compilers(home);
            Reloading reloading = new Reloading(base, application, progress);
            progress.say(Sentence.of("workshop.open"));
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(GLANCE.toMillis());
                look(pages, code, compilers, reloading);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException failure) {
            progress.warn(Sentence.of("workshop.failed", failure));
        }
    }

    private List<Mirror> code(Path home) {
        Path classes = application.resolve("lms-web.war").resolve("WEB-INF/classes");
        return List.of(
                new Mirror(home.resolve("lms-web/target/classes"), classes),
                new Mirror(home.resolve("lms-web/src/main/resources"), classes),
                new Mirror(home.resolve("core/target/classes"), application.resolve("lib/core.jar")),
                new Mirror(home.resolve("assessment/target/classes"), application.resolve("lib/assessment.jar")),
                new Mirror(home.resolve("lrs/target/classes"), application.resolve("lrs.war/WEB-INF/classes")));
    }

    private List<SourceCompiler> compilers(Path home) throws IOException {
        String classPath = SourceCompiler.classPath(home, application, settings.directory(SERVER_HOME));
        List<SourceCompiler> compilers = new ArrayList<>();
        for (String module : List.of("core", "assessment", "lms-web", "lrs")) {
            compilers.add(new SourceCompiler(home.resolve(module), classPath, progress));
        }
        return compilers;
    }

    private void look(Mirror pages, List<Mirror> code, List<SourceCompiler> compilers, Reloading reloading) {
        try {
            pages.bring();
            for (SourceCompiler compiler : compilers) {
                compiler.compileChanged();
            }
            if (!haveMoved(code) && !waiting.isEmpty()) {
                List<Brought> changed = List.copyOf(waiting.values());
                waiting.clear();
                reloading.take(changed);
            }
        } catch (IOException | UncheckedIOException moving) {
            // An editor or a build is at it; the next look finds what it left.
        }
    }

    private boolean haveMoved(List<Mirror> code) throws IOException {
        boolean moved = false;
        for (Mirror mirror : code) {
            for (Brought one : mirror.bring()) {
                waiting.merge(one.file(), one, (first, again) -> first.isNew() ? first : again);
                moved = true;
            }
        }
        return moved;
    }
}
