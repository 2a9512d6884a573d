// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who drives the change: multiplier teams with a mandate, and their members. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.changeagent;
