// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import java.util.UUID;

/**
 * Something or somebody that is needed from when to when.
 *
 * @param name as people call it
 * @param shareable whether it may be needed twice at a time if somebody says why
 * @param why it is; empty where it is not
 */
public record Claim(Kind kind, UUID resource, String name, boolean shareable, Span span, String why) {

    /** What is needed. */
    public enum Kind {
        ROOM,
        LECTURER,
        EQUIPMENT
    }

    public boolean clashesWith(Claim other) {
        return resource.equals(other.resource) && span.overlaps(other.span);
    }

    /** Although somebody else has it at that time. */
    public Claim shared(String reason) {
        return new Claim(kind, resource, name, shareable, span, reason);
    }
}
