// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

/** A part of the input is missing or has not the form described. */
public class Malformed extends RuntimeException {

    private final String field;

    public Malformed(String field) {
        super(field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
