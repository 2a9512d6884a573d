// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.privacy.DataCategory;
import java.util.List;
import java.util.Locale;

/** Finds what is kept about a person, in all schemas. */
public interface KeptAbout {

    /** In one statement, however much there is. */
    Subject subject(DataCategory category, PersonId person, Locale locale);

    /** How often the person entered something for others; in one statement. */
    List<OwnEntries> entered(PersonId person);
}
