// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of lecturers, and the own certificates. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.attendance;
