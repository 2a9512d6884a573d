// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.organisation.PersonId;

/** One person of a team, as the leader may see them. */
public record TeamMember(PersonId person, String name, PersonalStanding standing) {}
