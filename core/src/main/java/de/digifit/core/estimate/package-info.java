// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the ledger's entries say about a level: how likely each level is, how sure that is, and what would change it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.estimate;
