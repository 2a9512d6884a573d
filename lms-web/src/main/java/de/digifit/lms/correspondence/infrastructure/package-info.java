// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps letters in PostgreSQL and speaks SMTP. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.correspondence.infrastructure;
