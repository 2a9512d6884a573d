// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The append-only ledger of what speaks for a level, who released what, and which level two people agreed. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.evidence;
