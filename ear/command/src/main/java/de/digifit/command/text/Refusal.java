// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.text;

import org.jspecify.annotations.Nullable;

/** Something that cannot be done, with the one sentence that says why and what helps. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    protected Refusal(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.key() + " " + sentence.arguments(), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
