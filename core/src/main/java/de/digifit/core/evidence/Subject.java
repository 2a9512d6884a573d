// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;

/** What a statement is about: the competency of a person of a town. */
public record Subject(TownId town, PersonId person, CompetencyId competency) {}
