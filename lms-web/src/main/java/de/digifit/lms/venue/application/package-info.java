// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeping rooms and equipment. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.venue.application;
