// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.lms.seminar.Event;

/** A place of an event that was taken is free again. Told in the same transaction. */
public record PlaceFreed(Event event) {}
