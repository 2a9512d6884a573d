// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Sittings in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.sitting.infrastructure;
