// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import java.util.Arrays;

/** A part of DigiFit that processes data about what people can do; each needs the works agreement (BPersVG § 80(1) No. 21). */
public enum Module {
    SELF_ASSESSMENT,
    TEAM_GAPS,
    OBSERVATION,
    NEED_REPORT,
    ATTENDANCE,
    QUALIFICATION_TALK,
    ROLE_SEARCH,
    COVER,
    /** The planner reckons with what each person lacks, to propose dates of seminars; what it knows is shown to nobody. */
    SEASON_PLANNING,
    /** A few items about a topic; what came of it is seen by the person alone. */
    KNOWLEDGE_ROUND,
    /** The short adaptive diagnosis; it counts for an estimate only if the person brings it as evidence. */
    DIAGNOSIS,
    /** What the answers of many in knowledge rounds say about the items; nobody is told whose they are. */
    ITEM_PILOT,
    /** Whether seminars work: what others saw at work, before and after, in numbers of large groups only. */
    EFFECTIVENESS;

    /** @throws NoSuchModule when none is called so */
    public static Module named(String name) {
        return Arrays.stream(values())
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchModule(name));
    }
}
