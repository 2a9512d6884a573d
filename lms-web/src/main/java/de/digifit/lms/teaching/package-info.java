// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who can hold which seminars on which days of the week, and who can stand beside. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.teaching;
