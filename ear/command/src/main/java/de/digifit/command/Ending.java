// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import de.digifit.command.server.TownServer;
import de.digifit.command.text.Progress;
import de.digifit.command.text.Sentence;

/** Ends the town when this process is told to end, or when the process that started it is gone. */
final class Ending implements AutoCloseable {

    private final TownServer town;
    private final Progress progress;
    private final Thread hook = new Thread(this::end, "ending");

    Ending(TownServer town, Progress progress) {
        this.town = town;
        this.progress = progress;
    }

    void prepare(boolean withParent) {
        Runtime.getRuntime().addShutdownHook(hook);
        if (withParent) {
            ProcessHandle.current().parent().ifPresent(Ending::endWith);
        }
    }

    /** The town ended otherwise: nothing is left to do at the end of the process. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            awaitHook();
        }
    }

    private static void endWith(ProcessHandle parent) {
        Thread watch = new Thread(
                () -> {
                    parent.onExit().join();
                    System.exit(ExitCode.FAILED);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void end() {
        progress.say(Sentence.of("run.stopping"));
        town.stop();
        progress.say(Sentence.of("run.stopped"));
    }

    private void awaitHook() {
        try {
            hook.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
