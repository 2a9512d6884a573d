// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps waiting lists and offers in PostgreSQL, and looks after them from time to time. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.waitlist.infrastructure;
