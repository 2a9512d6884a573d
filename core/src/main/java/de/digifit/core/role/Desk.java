// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import java.util.Collection;

/** Whether somebody has a desk with a computer. Who has none meets fewer offers, and places are kept free for them. */
public enum Desk {
    FIXED,
    /** Works depot, child care, cleaning, fire service: mostly without a computer. */
    NONE;

    /** The role "Mobile und gewerbliche Dienste (ohne festen PC-Arbeitsplatz)". */
    static final String MOBILE = "MD";

    /** @param roles codes of the roles that somebody holds */
    public static Desk of(Collection<String> roles) {
        return roles.contains(MOBILE) ? NONE : FIXED;
    }
}
