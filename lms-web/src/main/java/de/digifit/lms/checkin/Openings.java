// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

/** Which {@link Opening} holds here. */
public interface Openings {

    Opening current();
}
