// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who is on which qualification path: enrolling, confirming what is no seminar, and the Urkunde at the end. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.enrolment;
