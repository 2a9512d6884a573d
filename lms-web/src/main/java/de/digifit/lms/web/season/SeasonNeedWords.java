// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Count;
import de.digifit.lms.planning.application.Trainings;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.need.CountWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The need of a town in words, and which seminars close it. */
@RequestScoped
class SeasonNeedWords {

    @Inject
    private CompetencyNames names;

    @Inject
    private Trainings trainings;

    @Inject
    private Say say;

    private @Nullable List<Seminar> seminars;

    String competency(CompetencyId id) {
        return names.of(id);
    }

    String count(Count count) {
        return CountWords.of(count, say);
    }

    /** Codes of those that lead somewhere in it. */
    String seminars(CompetencyId id) {
        if (seminars == null) {
            seminars = trainings.templates();
        }
        return seminars.stream()
                .filter(seminar -> seminar.effects().containsKey(id))
                .map(Seminar::code)
                .collect(Collectors.joining(", "));
    }
}
