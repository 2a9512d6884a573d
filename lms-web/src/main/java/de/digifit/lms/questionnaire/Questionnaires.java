// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** The questionnaires of each town, kept. */
public interface Questionnaires {

    void add(Questionnaire questionnaire);

    /** All editions, newest first. */
    List<Questionnaire> of(TownId town);

    /** The newest one that is published. */
    default Optional<Questionnaire> inForce(TownId town) {
        return of(town).stream().filter(one -> one.publishedOn().isPresent()).findFirst();
    }

    /** The one that is not published yet. */
    default Optional<Questionnaire> draft(TownId town) {
        return of(town).stream().filter(one -> one.publishedOn().isEmpty()).findFirst();
    }
}
