// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Applying and deciding. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.booking.application;
