// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Target against level, and the next step: pure rules, no weights that nobody can read. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.gap;
