// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.application;

import de.digifit.assessment.qualification.AgreedMeasure;
import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.OwnContribution;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What coordination sees of a line: who is to do what until when, and who pays. No competency and no level. */
public record ToOrganise(
        String name,
        String measure,
        Optional<UUID> seminar,
        LocalDate until,
        Category category,
        CostBearer bearer,
        OwnContribution own,
        String contribution) {

    static ToOrganise of(String name, AgreedMeasure line) {
        var terms = line.terms();
        return new ToOrganise(
                name,
                terms.measure(),
                terms.seminar(),
                terms.until(),
                terms.category(),
                terms.bearer(),
                terms.own(),
                terms.contribution());
    }
}
