// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;

/**
 * What one person lacks in one competency, and how much it matters to close that.
 *
 * @param weight of each missing level, above 0; for example 2 for a core competency, more for an agreed measure
 */
public record Need(PersonId person, CompetencyId competency, Level actual, Level target, double weight) {

    public Need {
        if (!(weight > 0) || weight > 1_000_000) {
            throw new Unplannable(Unplannable.Fault.WEIGHT_NOT_POSITIVE, competency.code());
        }
    }

    /** The weighted gap that is left open when nobody does anything. */
    public double open() {
        return weight * actual.missingTo(target);
    }

    /** What of it is closed by a seminar that leads to this level. What is beyond the target counts nothing. */
    public double closedBy(Level reached) {
        int upTo = Math.min(reached.number(), target.number());
        return weight * Math.max(0, upTo - actual.number());
    }

    /** The same of a seminar, which closes no more levels than were measured. */
    public double closedBy(Seminar seminar) {
        Level reached = seminar.effects().get(competency);
        return reached == null ? 0 : Math.min(closedBy(reached), weight * seminar.gain(competency));
    }
}
