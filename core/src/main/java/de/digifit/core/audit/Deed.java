// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit;

/**
 * What was done to what.
 *
 * @param act the act and its method, such as {@code Decisions.approve}
 * @param kind what kind of thing it was about, such as {@code Booking}; empty where it was about none
 * @param about the id of that thing; empty where there is none
 */
public record Deed(String act, String kind, String about) {

    /** One that was about nothing with an id. */
    public static Deed of(String act) {
        return new Deed(act, "", "");
    }
}
