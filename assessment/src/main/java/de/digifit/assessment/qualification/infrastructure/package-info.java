// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps agreements in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.qualification.infrastructure;
