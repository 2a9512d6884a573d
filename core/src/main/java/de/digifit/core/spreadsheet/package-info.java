// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What holds for every table that leaves DigiFit for a spreadsheet, whichever module writes it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.spreadsheet;
