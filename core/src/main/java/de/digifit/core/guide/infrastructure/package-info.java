// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The directory of guides in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.guide.infrastructure;
