// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Items in PostgreSQL, and the delivered ones in a file. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.item.infrastructure;
