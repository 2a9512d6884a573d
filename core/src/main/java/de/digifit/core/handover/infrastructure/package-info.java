// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps stand-in cards in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.handover.infrastructure;
