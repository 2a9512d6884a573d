// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Checking in, opening the room, and the device in the room. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.checkin.application;
