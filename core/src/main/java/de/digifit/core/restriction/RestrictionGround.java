// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction;

/** Why a person may have the own data restricted: the letters of Art. 18(1) GDPR, in their order. */
public enum RestrictionGround {
    /** (a) The person says that the data are wrong, and that is being looked into. */
    ACCURACY(true),
    /** (b) They should not be kept, and the person wants them restricted rather than deleted. */
    UNLAWFUL(false),
    /** (c) The town needs them no longer, the person does, for claims of her own. */
    CLAIMS(false),
    /** (d) The person has objected, and whose reasons weigh more is being looked into. */
    OBJECTION(true);

    private final boolean atOnce;

    RestrictionGround(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether it holds from the request on, because it lasts as long as somebody looks into it. */
    public boolean atOnce() {
        return atOnce;
    }
}
