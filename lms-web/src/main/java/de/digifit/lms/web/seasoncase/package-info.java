// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which the staff council reads and answers seasons that were submitted to it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.seasoncase;
