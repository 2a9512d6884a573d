// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority;

/** The credential is known, but its scopes do not open this. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Scope scope) {
        super("This credential lacks the scope " + scope.word());
    }
}
