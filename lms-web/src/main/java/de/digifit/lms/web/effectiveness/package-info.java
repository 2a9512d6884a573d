// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on whether seminars work. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.effectiveness;
