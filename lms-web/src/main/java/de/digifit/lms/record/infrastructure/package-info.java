// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Speaks xAPI, and keeps the outbox in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.record.infrastructure;
