// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import static de.digifit.command.setting.Catalogue.DEMO;
import static de.digifit.command.setting.Catalogue.DEVELOPMENT;

import de.digifit.command.check.BeforeStart;
import de.digifit.command.check.Finding;
import de.digifit.command.check.Finding.State;
import de.digifit.command.server.AlreadyRunning;
import de.digifit.command.server.TownServer;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Refusal;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import de.digifit.command.workshop.Workshop;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the town in the foreground until it is told to stop. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Release.class)
final class RunCommand implements Callable<Integer> {

    private final Settings settings;
    private final Texts texts;

    @Option(names = "--end-with-parent")
    private boolean endWithParent;

    @Spec
    private @Nullable CommandSpec spec;

    RunCommand(Settings settings, Texts texts) {
        this.settings = settings.isSet(DEMO) ? settings : settings.with(DEMO, "true");
        this.texts = texts;
    }

    @Override
    public Integer call() throws InterruptedException {
        Console console = new Console(line().getOut(), line().getErr(), texts);
        BeforeStart checks = new BeforeStart(settings, texts);
        if (tell(console, checks.findings())) {
            return ExitCode.NOT_STARTED;
        }
        try (TownServer town = new TownServer(settings, console);
                Ending ending = new Ending(town, console)) {
            ending.prepare(endWithParent);
            return run(town, checks, console);
        } catch (CancellationException stopped) {
            // Somebody wants us to end; the process ends with the code of the signal.
            return ExitCode.FAILED;
        } catch (AlreadyRunning elsewhere) {
            console.warn(elsewhere.sentence());
            return ExitCode.ALREADY_RUNNING;
        } catch (Refusal failure) {
            console.warn(failure.sentence());
            return ExitCode.FAILED;
        }
    }

    private int run(TownServer town, BeforeStart checks, Console console) throws InterruptedException {
        town.claim();
        if (tell(console, checks.ports())) {
            return ExitCode.NOT_STARTED;
        }
        town.start();
        console.say(Sentence.of("run.ready", town.url()));
        awaitEnd(town, console);
        return ExitCode.FAILED;
    }

    private void awaitEnd(TownServer town, Console console) throws InterruptedException {
        if (!settings.isOn(DEVELOPMENT)) {
            town.awaitEnd();
            return;
        }
        try (Workshop workshop = new Workshop(settings, console)) {
            workshop.open();
            town.awaitEnd();
        }
    }

    /** Says what is not in order, and whether that forbids to go on. */
    private static boolean tell(Console console, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.state() != State.OK)
                .forEach(finding -> console.warn(finding.sentence()));
        return findings.stream().anyMatch(finding -> finding.state() == State.PROBLEM);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
