// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the own applications. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.booking;
