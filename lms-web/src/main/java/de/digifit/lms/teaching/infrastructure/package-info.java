// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps in PostgreSQL who can teach what. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.teaching.infrastructure;
