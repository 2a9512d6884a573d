// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Aspirations in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.aspiration.infrastructure;
