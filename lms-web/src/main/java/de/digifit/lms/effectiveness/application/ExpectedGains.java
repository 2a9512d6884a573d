// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.assessment.effect.Horizon;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What the planner may reckon with where a seminar was measured. It reads what is kept and makes nothing. */
@ApplicationScoped
public class ExpectedGains {

    private final Modules modules;
    private final Quarterly quarterly;

    @Inject
    public ExpectedGains(Modules modules, Quarterly quarterly) {
        this.modules = modules;
        this.quarterly = quarterly;
    }

    /** In levels, 0 or more, right after the seminar; what was not measured against others is left out. */
    public Map<SeminarId, Map<CompetencyId, Double>> of(TownId town) {
        if (!modules.released(town, Module.EFFECTIVENESS)) {
            return Map.of();
        }
        Map<SeminarId, Map<CompetencyId, Double>> gains = new HashMap<>();
        quarterly.values(town).forEach((subject, values) -> values.stream()
                .filter(value -> value.horizon() == Horizon.AFTER)
                .forEach(value -> value.expected()
                        .ifPresent(gain -> gains.computeIfAbsent(subject.seminar(), seminar -> new HashMap<>())
                                .put(subject.competency(), gain))));
        return Collections.unmodifiableMap(gains);
    }
}
