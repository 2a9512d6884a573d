// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reads the whole ledger, row by row. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.estimate.infrastructure;
