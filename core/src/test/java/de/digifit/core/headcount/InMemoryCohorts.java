// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.TownId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cohorts and what was said, for tests without a database. */
public class InMemoryCohorts implements Cohorts {

    private final Map<List<Object>, List<Said>> said = new HashMap<>();
    private final Map<List<Object>, Map<String, List<Cohort>>> cohorts = new HashMap<>();

    @Override
    public Optional<List<Said>> said(TownId town, Question question, Quarter quarter) {
        return Optional.ofNullable(said.get(List.of(town, question, quarter)));
    }

    @Override
    public void lock(TownId town, Question question) {}

    @Override
    public Map<String, List<Cohort>> of(TownId town, Question question) {
        return cohorts.getOrDefault(List.of(town, question), Map.of());
    }

    @Override
    public void replace(TownId town, Question question, Map<String, List<Cohort>> after) {
        cohorts.put(List.of(town, question), Map.copyOf(after));
    }

    @Override
    public void say(Decision decision, List<Said> all) {
        said.put(List.of(decision.town(), decision.question(), decision.quarter()), List.copyOf(all));
    }
}
