// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.AssignmentId;
import de.digifit.core.assignment.application.NewAssignment;
import de.digifit.core.assignment.application.RoleGiving;
import de.digifit.core.assignment.application.RoleGiving.Ending;
import de.digifit.core.assignment.application.RoleGiving.Holder;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.faces.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page about somebody's roles has read, once for each request, so that another tab's change is seen. */
@RequestScoped
class AssignmentBook {

    @Inject
    private RoleGiving giving;

    @Inject
    private AssignmentWords words;

    private final Map<PersonId, Holder> holders = new HashMap<>();
    private final Map<AssignmentId, Ending> endings = new HashMap<>();

    Holder holder(PersonId person) {
        return holders.computeIfAbsent(person, giving::of);
    }

    Ending ending(AssignmentId id) {
        return endings.computeIfAbsent(id, giving::ending);
    }

    /** The roles that can be given. */
    List<Option> choice() {
        return words.options(giving.choice());
    }

    /** What would be asked for beyond what is asked already, in words. */
    List<String> gained(PersonId person, NewAssignment planned) {
        return words.changes(giving.preview(person, planned));
    }

    /** What is not asked any more without the role, or less, in words. */
    List<String> lost(AssignmentId id) {
        return words.changes(ending(id).lost());
    }
}
