// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps kiosks and arrivals. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.checkin.infrastructure;
