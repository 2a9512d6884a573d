// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import java.io.Serializable;
import java.util.UUID;

/** Names one line of an agreement. */
public record MeasureId(UUID value) implements Serializable {

    /** @throws NoSuchMeasure when the text is not an id */
    public static MeasureId of(String text) {
        try {
            return new MeasureId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchMeasure(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
