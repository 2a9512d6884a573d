// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who gives an event.
 *
 * @param name of the institute or association; empty for the town itself
 */
@Embeddable
public record Provider(
        @Enumerated(EnumType.STRING) @Column(name = "provider")
        Kind kind,

        @Column(name = "provider_name") String name) {

    /** What kind of house it is. */
    public enum Kind {
        INTERNAL,
        EXTERNAL,
        /** An association of towns (Zweckverband, Studieninstitut). */
        ASSOCIATION
    }

    public static final Provider OURSELVES = new Provider(Kind.INTERNAL, "");

    public boolean own() {
        return kind == Kind.INTERNAL;
    }
}
