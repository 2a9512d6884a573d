// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import de.digifit.command.text.Sentence;

/** What a look at one thing showed. */
public record Finding(State state, Sentence sentence) {

    /** From harmless to grave. */
    public enum State {
        OK,
        WARNING,
        PROBLEM
    }

    public static Finding ok(String key, Object... arguments) {
        return new Finding(State.OK, Sentence.of(key, arguments));
    }

    public static Finding warning(String key, Object... arguments) {
        return new Finding(State.WARNING, Sentence.of(key, arguments));
    }

    public static Finding problem(String key, Object... arguments) {
        return new Finding(State.PROBLEM, Sentence.of(key, arguments));
    }
}
