// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** From the application over the decision to the place: one state machine with named transitions. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.booking;
