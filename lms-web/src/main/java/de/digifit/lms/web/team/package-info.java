// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of leaders: what waits for a decision, and what the team still lacks. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.team;
