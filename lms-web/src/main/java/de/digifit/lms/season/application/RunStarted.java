// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import java.util.UUID;

/** A run of the planner was begun; once that is kept, the planner sets to work. */
public record RunStarted(UUID run) {}
