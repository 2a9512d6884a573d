// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.path.PathId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who is on which path, kept. */
public interface Enrolments {

    void add(Enrolment enrolment);

    /** @throws NoSuchEnrolment when the town has none with this id */
    Enrolment get(TownId town, EnrolmentId id);

    /** Those of these people that have not been left, with their proofs. */
    List<Enrolment> alive(TownId town, Collection<PersonId> people);

    /** Everybody who is on the path, with proofs. */
    List<Enrolment> alive(TownId town, PathId path);

    /** Those who once were on the path and left it. */
    List<PersonId> leavers(TownId town, PathId path);

    /** How many are on each path. */
    Map<PathId, Long> counts(TownId town);
}
