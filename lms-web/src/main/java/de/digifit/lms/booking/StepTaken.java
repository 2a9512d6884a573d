// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

/** A booking took a step. Told in the same transaction, for every step, also the first. */
public record StepTaken(Booking booking, Step step) {}
