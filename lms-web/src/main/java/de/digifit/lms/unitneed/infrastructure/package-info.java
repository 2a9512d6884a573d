// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps in PostgreSQL what units will need. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.unitneed.infrastructure;
