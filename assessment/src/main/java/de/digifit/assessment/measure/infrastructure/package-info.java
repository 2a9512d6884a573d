// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Finds measures in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.measure.infrastructure;
