// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps multiplier teams in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.changeagent.infrastructure;
