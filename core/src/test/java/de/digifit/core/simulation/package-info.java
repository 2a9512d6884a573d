// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Invented town halls whose people have levels that are known: to try estimates on. Knows nothing of the estimate, and
 * things that no estimate knows: who rates kindly, who learns and forgets how fast, and who never says anything.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.core.simulation;
