// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

/** Something that was sent is not what the specification allows; the sentence names the place. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Malformed(String place, String sentence) {
        super(place + ": " + sentence);
    }
}
