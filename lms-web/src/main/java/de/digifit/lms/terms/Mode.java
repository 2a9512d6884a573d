// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

/** Where people meet. */
public enum Mode {
    ON_SITE,
    ONLINE,
    /** Partly on site and partly online, or both at the same time. */
    HYBRID;

    /** @param online whether each date is online, at least one of them */
    public static Mode of(Iterable<Boolean> online) {
        boolean any = false;
        boolean all = true;
        for (boolean one : online) {
            any |= one;
            all &= one;
        }
        return any ? (all ? ONLINE : HYBRID) : ON_SITE;
    }
}
