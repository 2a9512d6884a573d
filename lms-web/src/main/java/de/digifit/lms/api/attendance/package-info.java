// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Attendance lists of the lecturer who asks. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.attendance;
