// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which a season is planned, from the need to events in the calendar. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.season;
