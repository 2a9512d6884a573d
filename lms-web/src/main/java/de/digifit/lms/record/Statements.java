// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** What is told to the record store about somebody's learning. People appear by their id only, never by name. */
public interface Statements {

    void applied(PersonId person, Seminar seminar, Event event);

    void attended(PersonId person, Seminar seminar, Event event);

    void completed(PersonId person, Seminar seminar, Event event);
}
