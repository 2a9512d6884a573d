// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Calls and who answered them, in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.call.infrastructure;
