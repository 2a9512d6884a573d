// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** An event that the asker holds. */
public record MyEvent(Event event, Seminar seminar) {}
