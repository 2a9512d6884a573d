// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import de.digifit.core.shared.Words;
import java.util.Optional;

/**
 * A column that says something about a person.
 *
 * @param table with its schema, such as {@code lms.booking}
 * @param how the codes or the thing that it points to; empty where {@code shown} says all
 * @param withheld why the person does not get it, or not in each row, in a copy of the own data
 */
public record PersonalField(
        String table, String name, Words content, Shown shown, String how, Optional<Words> withheld) {

    public PersonalField {
        if ((shown == Shown.WITHHELD || shown == Shown.OWN) != withheld.isPresent()) {
            throw new IllegalArgumentException(table + "." + name + " is withheld without a reason");
        }
    }

    /** With schema and table, such as {@code lms.booking.state}. */
    public String column() {
        return table + "." + name;
    }

    /** Whether a copy of the own data holds it. */
    public boolean given() {
        return shown != Shown.WITHHELD;
    }
}
