// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import java.util.Collection;
import java.util.List;

/** The answers of each town, kept free of who gave them. */
public interface KeptAnswers {

    /** In the order of the list, which has to be one of chance. */
    void add(List<KeptAnswer> answers);

    /** Those about an event, in no order that means anything. */
    List<KeptAnswer> of(TownId town, EventId event, Round round);

    /** The same of several events, all rounds. */
    List<KeptAnswer> of(TownId town, Collection<EventId> events);

    /** All about a seminar, also those of which the event is not known. */
    List<KeptAnswer> of(TownId town, SeminarId seminar);
}
