// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeping attendance lists, and getting certificates. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.attendance.application;
