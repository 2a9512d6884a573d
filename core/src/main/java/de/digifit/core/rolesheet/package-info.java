// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The written agreement about a role in a multiplier team: tasks, limits, time, who stands in; confirmed by two. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.rolesheet;
