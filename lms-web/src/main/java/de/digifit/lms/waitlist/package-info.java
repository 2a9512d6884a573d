// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who waits for a place, in which order, and offers of free places with their deadlines. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.waitlist;
