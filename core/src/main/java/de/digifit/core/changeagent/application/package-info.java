// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Giving a team its mandate, looking at teams, belonging to one and leaving it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.changeagent.application;
