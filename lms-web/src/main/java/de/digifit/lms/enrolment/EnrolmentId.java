// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import java.io.Serializable;
import java.util.UUID;

/** Names somebody's enrolment in a path. */
public record EnrolmentId(UUID value) implements Serializable {

    /** @throws NoSuchEnrolment when the text is not an id */
    public static EnrolmentId of(String text) {
        try {
            return new EnrolmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchEnrolment(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
