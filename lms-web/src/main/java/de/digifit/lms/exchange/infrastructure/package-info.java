// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** CSV by FastCSV, XLSX by fastexcel. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.exchange.infrastructure;
