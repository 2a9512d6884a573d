// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import java.io.Serializable;
import java.util.UUID;

/** Names a request. */
public record RequestId(UUID value) implements Serializable {

    /** @throws NoSuchRequest when the text is not an id */
    public static RequestId of(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchRequest(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
