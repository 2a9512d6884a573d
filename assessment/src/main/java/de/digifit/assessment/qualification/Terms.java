// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.assessment.qualification.MeasureIncomplete.Lack;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one line says (requirement R-TV-2): all of it, or it is no line.
 *
 * @param growth the competency it is about, where it is about one
 * @param seminar the seminar of the catalogue, where it is one; its title then stands in the measure
 * @param measure in words
 * @param until when it is to be done
 * @param bearer who pays
 * @param own what the person adds
 * @param contribution how much money or time that is; empty for none
 * @param who does what
 */
public record Terms(
        Optional<Growth> growth,
        Optional<UUID> seminar,
        String measure,
        LocalDate until,
        Category category,
        CostBearer bearer,
        OwnContribution own,
        String contribution,
        String who) {

    /** @throws MeasureIncomplete when something is missing */
    public Terms {
        if (measure.isBlank()) {
            throw new MeasureIncomplete(Lack.WORDS);
        }
        if (who.isBlank()) {
            throw new MeasureIncomplete(Lack.WHO);
        }
        if (own != OwnContribution.NONE && contribution.isBlank()) {
            throw new MeasureIncomplete(Lack.CONTRIBUTION);
        }
    }

    void requireAhead(LocalDate today) {
        if (until.isBefore(today)) {
            throw new MeasureIncomplete(Lack.UNTIL_OVER);
        }
    }
}
