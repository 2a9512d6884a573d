// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority;

/** Nobody known asks: the credential is missing, unknown or wrong, and we do not say which of the last two. */
public class NotAuthenticated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAuthenticated(String sentence) {
        super(sentence);
    }
}
