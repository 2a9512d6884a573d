// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query;

import de.digifit.lrs.grammar.Formats;
import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.grammar.Timestamps;
import java.time.Instant;
import java.util.UUID;

/** The last statement of a page, after which the next page begins. */
public record Cursor(Instant stored, UUID id) {

    /** @throws Malformed when it is none of ours */
    public static Cursor parse(String text, String place) {
        String[] parts = text.split("_", -1);
        if (parts.length != 2) {
            throw new Malformed(place, "is not a place to go on from");
        }
        Instant stored =
                Timestamps.parse(parts[0]).orElseThrow(() -> new Malformed(place, "is not a place to go on from"));
        return new Cursor(stored, Formats.uuid(parts[1], place));
    }

    @Override
    public String toString() {
        return stored + "_" + id;
    }
}
