// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** People say themselves that they are there: by telephone, at a device in the room, or online. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.checkin;
