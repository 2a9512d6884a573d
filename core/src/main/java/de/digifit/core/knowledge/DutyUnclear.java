// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.shared.Refusal;

/** A duty or a team is not described so that its cover can be reckoned. */
public class DutyUnclear extends Refusal {

    private final Fault fault;

    /** @param what name of the duty, or of whoever is named twice */
    public DutyUnclear(Fault fault, String what) {
        super("knowledge.duty." + fault.name(), what);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong. */
    public enum Fault {
        COUNTER_UNCLEAR,
        HANDS_WRONG,
        NAME_MISSING,
        NO_POSTS,
        PERSON_TWICE,
        PERSON_UNKNOWN,
        WORK_MISSING
    }
}
