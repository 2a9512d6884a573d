// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.shared.Refusal;

/** A stand-in card says too little, too much, or something that must not stand there. */
public class CardUnclear extends Refusal {

    private final Fault fault;

    /**
     * @param found how many there are of what there are too many
     * @param most how many there may be
     */
    public CardUnclear(Fault fault, int found, int most) {
        super("handover.card." + fault.name(), found, most);
        this.fault = fault;
    }

    /** Of what is not counted. */
    public static CardUnclear of(Fault fault) {
        return new CardUnclear(fault, 0, 0);
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong. */
    public enum Fault {
        INCOMPLETE,
        TOO_LONG,
        TOO_MANY_STEPS,
        PASSWORD,
        SAME_PERSON,
        NOT_OF_UNIT,
        WHY_MISSING
    }
}
