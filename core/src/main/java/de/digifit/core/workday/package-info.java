// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Days on which a town hall works: the holidays of its state, weekends, and closing days of its own. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.workday;
