// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.organisation.PersonId;
import java.util.List;
import java.util.Map;

/**
 * A path with all its parts.
 *
 * @param names of those who enrolled the person or confirmed something
 */
public record PathDetails(MyPath mine, List<PathStep> required, List<PathStep> electives, Map<PersonId, String> names) {

    public PathDetails {
        required = List.copyOf(required);
        electives = List.copyOf(electives);
        names = Map.copyOf(names);
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }
}
