// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps in PostgreSQL which application carries out which measure. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.measure.infrastructure;
