// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.Map;

/** The Urkunden, kept. */
public interface Awards {

    void add(Award award);

    /** Those that these enrolments led to. */
    Map<EnrolmentId, Award> of(TownId town, Collection<EnrolmentId> enrolments);

    /** Those of the person, by enrolment. */
    Map<EnrolmentId, Award> of(TownId town, PersonId person);

    /** The next of the town in that year, for example {@code QW-2026-00007}. */
    String nextNumber(TownId town, int year);
}
