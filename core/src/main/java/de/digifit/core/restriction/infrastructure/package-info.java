// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Restrictions in the database. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.restriction.infrastructure;
