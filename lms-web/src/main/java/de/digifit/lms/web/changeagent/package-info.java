// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about multiplier teams: mandates, members, and the own part in it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.changeagent;
