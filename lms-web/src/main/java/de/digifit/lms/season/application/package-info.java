// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Planning a season: its settings, the planner's proposal, changing it by hand, the staff council, and publishing. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.season.application;
