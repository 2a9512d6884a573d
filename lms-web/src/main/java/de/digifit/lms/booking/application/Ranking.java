// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.seminar.Event;

/** Whether places of an event are given by a selection after the closing date, or in the order of approval. */
@FunctionalInterface
public interface Ranking {

    boolean selects(Event event);
}
