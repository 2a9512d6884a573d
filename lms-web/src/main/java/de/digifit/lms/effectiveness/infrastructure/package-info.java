// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Waves and what they are made of, in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.effectiveness.infrastructure;
