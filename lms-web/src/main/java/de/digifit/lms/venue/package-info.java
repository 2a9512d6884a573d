// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Rooms and equipment, and that nothing and nobody is needed in two places at a time. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.venue;
