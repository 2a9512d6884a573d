// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Enrolling, looking at how far somebody is, confirming, and giving the Urkunde. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.enrolment.application;
