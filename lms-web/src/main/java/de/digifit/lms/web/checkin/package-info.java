// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Checking in, the code of the room, and the device in the room. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.checkin;
