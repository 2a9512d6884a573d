// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps enrolments and Urkunden in PostgreSQL, and finds the people of a group. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.enrolment.infrastructure;
