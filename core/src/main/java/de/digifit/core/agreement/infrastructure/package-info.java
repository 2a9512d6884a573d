// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps switches and views in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.agreement.infrastructure;
