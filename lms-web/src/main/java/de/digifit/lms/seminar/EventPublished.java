// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

/** People can apply for an event from now on. Told in the transaction in which it is published. */
public record EventPublished(Event event) {}
