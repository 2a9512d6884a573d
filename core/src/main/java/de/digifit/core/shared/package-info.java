// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What every feature may lean on and no feature is named in: refusals, words in two languages, the clock, the door for acts. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.shared;
