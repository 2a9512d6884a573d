// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** How a multiplier team finds its members: a call, expressions of interest, a leader's word on time, a selection. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.call;
