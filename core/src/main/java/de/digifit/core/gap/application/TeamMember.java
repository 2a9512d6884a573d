// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.organisation.PersonId;

/**
 * One person of a team, as the leader may see them.
 *
 * @param restricted whether the standing is empty because it is shown to nobody else at the moment (Art. 18 GDPR)
 */
public record TeamMember(PersonId person, String name, PersonalStanding standing, boolean restricted) {}
