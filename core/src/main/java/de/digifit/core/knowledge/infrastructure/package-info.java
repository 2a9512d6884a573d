// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps the duties of units in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.knowledge.infrastructure;
