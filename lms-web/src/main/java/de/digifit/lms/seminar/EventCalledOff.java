// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

/** An event does not take place. Told in the transaction in which it is called off. */
public record EventCalledOff(Event event, String why) {}
