// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps the demo towns and their clock in PostgreSQL, and opens them when the application starts. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.infrastructure;
