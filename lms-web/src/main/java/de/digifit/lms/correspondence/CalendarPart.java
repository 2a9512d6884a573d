// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The appointment that travels with a letter.
 *
 * @param method as iTIP names it: REQUEST or CANCEL
 * @param ics the calendar file
 */
@Embeddable
public record CalendarPart(
        @Column(name = "calendar_method") String method,
        @Column(name = "calendar_ics") String ics) implements Serializable {}
