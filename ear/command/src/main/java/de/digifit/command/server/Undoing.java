// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Remembers how to undo each step, and undoes them all in reverse order, once. */
final class Undoing {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean begun;

    /** Called before the step itself is taken, so that a stop in the middle of it finds it. */
    synchronized <T> T later(T thing, Runnable undo) {
        if (begun) {
            undo.run();
            throw new CancellationException();
        }
        steps.push(undo);
        return thing;
    }

    synchronized boolean hasBegun() {
        return begun;
    }

    void undoAll() {
        Runnable step = next();
        while (step != null) {
            step.run();
            step = next();
        }
    }

    private synchronized @Nullable Runnable next() {
        begun = true;
        return steps.poll();
    }
}
