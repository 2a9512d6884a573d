// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps editions in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.edition.infrastructure;
