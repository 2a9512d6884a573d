// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Role agreements in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.rolesheet.infrastructure;
