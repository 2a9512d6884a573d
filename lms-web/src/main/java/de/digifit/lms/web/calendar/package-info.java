// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The subscription to one's own dates, and the files with dates. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.calendar;
