// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Framework;
import de.digifit.core.competency.Level;
import de.digifit.core.framework.Edition;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import java.util.List;
import java.util.Map;

/**
 * The content that DigiFit is delivered with, in both languages: the competency framework "Digitaler Wandel im
 * Rathaus" (KDW), role profiles, seminars and example persons.
 */
public interface ShippedContent {

    Framework framework();

    List<Competency> competencies();

    /** Framework, scale, areas and competencies in one, as they are given to others: a draft under CC BY 4.0. */
    Edition edition();

    /** A copy of the delivered profiles that belongs to the town. */
    List<RoleProfile> roleProfiles(TownId town);

    /** The seminars, with the multiplier training as the last. */
    List<ShippedSeminar> seminars();

    /** The qualification paths, each a row of seminars for those who hold a role. */
    List<ShippedPath> paths();

    /** The levels of the example person with this name; nothing for anybody else. */
    Map<CompetencyId, Level> exampleLevels(String person);
}
