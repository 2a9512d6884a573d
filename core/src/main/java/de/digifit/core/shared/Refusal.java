// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import java.util.List;

/**
 * A rule said no. Every refusal has a sentence in both languages that says what is the case and what to do.
 *
 * <p>Subclasses stand beside their rule and are named for what is the case, for example {@code EventFull}.
 */
public abstract class Refusal extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /** @param messageKey key of the sentence in the bundles; arguments fill its places in order */
    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
