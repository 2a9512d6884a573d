// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.privacy.DataCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * The copy of the own data (Art. 15(3) GDPR), with what Art. 15(1) wants said about it: purpose, basis, recipients and
 * retention of each subject. It holds nothing of other people but the names of those who did something for the person
 * or looked at her data.
 *
 * @param subjects in the order of the data catalogue, those without entries too
 * @param acting the category of the entries for others
 */
public record DataCopy(
        PersonId person,
        String name,
        String town,
        LocalDate madeOn,
        List<Subject> subjects,
        DataCategory acting,
        List<OwnEntries> entered) {

    public DataCopy {
        subjects = List.copyOf(subjects);
        entered = List.copyOf(entered);
    }
}
