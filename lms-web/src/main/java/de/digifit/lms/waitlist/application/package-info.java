// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Offering free places, answering, and what happens when nobody answers. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.waitlist.application;
