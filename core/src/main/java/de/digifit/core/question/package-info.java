// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What units ask a multiplier team, and what became of it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.question;
