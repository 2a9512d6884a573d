// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The plan of a season: its settings, the dates that are proposed, and how they become events. Nobody is booked here, and
 * who might take part is kept nowhere.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.season;
