// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Puts together what the planner needs: people and needs, seminars, rooms, lecturers, open days. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.seasonbasis.application;
