// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Statements in PostgreSQL. */
@NullMarked
package de.digifit.lrs.statement.infrastructure;

import org.jspecify.annotations.NullMarked;
