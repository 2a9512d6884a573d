// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Searches the catalogue in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.catalogue.infrastructure;
