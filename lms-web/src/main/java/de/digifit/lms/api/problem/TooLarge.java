// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

/** The content is longer than anything that is meant here. */
class TooLarge extends RuntimeException {

    TooLarge(int limit) {
        super("More than " + limit + " bytes");
    }
}
