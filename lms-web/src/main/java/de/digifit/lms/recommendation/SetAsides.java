// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.recommendation;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;
import java.util.List;

/** What people set aside, kept. */
public interface SetAsides {

    /** What still holds on that day. */
    List<SetAside> of(PersonId person, LocalDate day);

    /** Set aside twice, at once or later, it is kept once. */
    void keep(SetAside setAside);

    /** Nothing happens when nothing was set aside. */
    void remove(PersonId person, SeminarId seminar);
}
