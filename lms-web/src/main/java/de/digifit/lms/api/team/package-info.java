// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What leaders decide and see of their team. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.team;
