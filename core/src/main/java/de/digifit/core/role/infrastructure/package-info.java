// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps role profiles in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.role.infrastructure;
