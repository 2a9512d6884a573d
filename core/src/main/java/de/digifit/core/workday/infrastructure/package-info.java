// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Knows the holidays by a library and keeps closing days in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.workday.infrastructure;
