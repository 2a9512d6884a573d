// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.competency.Anchor;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The next edition of the framework as a draft, with one sentence said more plainly. */
public final class NextEdition {

    private static final int DRAFTED_DAYS_AGO = 5;
    private static final Words PLAINER = new Words(
            "Ich starte meine Geräte, melde mich an und weiß, wo ich bei Störungen Hilfe bekomme.",
            "I start my devices, sign in and know where to get help.");

    private NextEdition() {}

    public static KeptEdition draft(Edition edition, TownId town, PersonId coordination, Almanac almanac) {
        EditionCompetency tools = edition.competencies().get(0);
        List<Anchor> anchors = new ArrayList<>(tools.anchors());
        anchors.set(0, new Anchor(1, PLAINER));
        EditionCompetency plainer =
                new EditionCompetency(tools.id(), tools.area(), tools.title(), tools.mappings(), anchors);
        return KeptEdition.draft(
                edition.as("2", EditionStatus.DRAFT).with(plainer),
                town,
                coordination,
                Almanac.moment(almanac.workday(-DRAFTED_DAYS_AGO), LocalTime.of(14, 0)));
    }
}
