// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** How a multiplier team works: groups, meetings with minutes, and tasks. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.workinggroup;
