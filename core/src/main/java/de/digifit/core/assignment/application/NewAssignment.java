// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.role.ProfileId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody is about to give.
 *
 * @param from the first day, today or later
 * @param until the last day; nothing while it is open
 */
public record NewAssignment(
        ProfileId profile, LocalDate from, @Nullable LocalDate until) {}
