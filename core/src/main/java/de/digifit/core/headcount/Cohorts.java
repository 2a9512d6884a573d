// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cohorts of all towns and what was said of them, kept. */
public interface Cohorts {

    /** What was said in that quarter; nothing while nobody has asked. */
    Optional<List<Said>> said(TownId town, Question question, Quarter quarter);

    /** Lets one at a time decide about that question, until the end of its transaction. */
    void lock(TownId town, Question question);

    /** The cohorts of each subject. */
    Map<String, List<Cohort>> of(TownId town, Question question);

    /** Puts these cohorts in the place of those before. */
    void replace(TownId town, Question question, Map<String, List<Cohort>> cohorts);

    /** Keeps for good what is said in a quarter. */
    void say(Decision decision, List<Said> said);

    /** That somebody's look made it be decided, and by which threshold. */
    record Decision(TownId town, Question question, Quarter quarter, Threshold threshold, Instant decidedAt) {}
}
