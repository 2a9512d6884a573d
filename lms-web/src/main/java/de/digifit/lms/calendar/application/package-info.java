// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Inviting, and what somebody may do about the own calendar. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.calendar.application;
