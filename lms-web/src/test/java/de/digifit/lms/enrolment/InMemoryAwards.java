// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Urkunden for tests. */
public final class InMemoryAwards implements Awards {

    private final List<Award> all = new ArrayList<>();
    private int last;

    @Override
    public void add(Award award) {
        all.add(award);
    }

    @Override
    public Map<EnrolmentId, Award> of(TownId town, Collection<EnrolmentId> enrolments) {
        return all.stream()
                .filter(award -> award.town().equals(town) && enrolments.contains(award.enrolment()))
                .collect(Collectors.toMap(Award::enrolment, Function.identity()));
    }

    @Override
    public Map<EnrolmentId, Award> of(TownId town, PersonId person) {
        return all.stream()
                .filter(award -> award.town().equals(town) && award.person().equals(person))
                .collect(Collectors.toMap(Award::enrolment, Function.identity()));
    }

    @Override
    public String nextNumber(TownId town, int year) {
        last++;
        return "QW-" + year + "-" + last;
    }
}
