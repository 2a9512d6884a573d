// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps selections in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.selection.infrastructure;
