// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.text;

import java.util.Arrays;
import java.util.List;

/** Something to be said to a person: the key of the wording, and what goes into it. */
public record Sentence(String key, List<String> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** Numbers become text here, so that a port is never written with a thousands separator. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
