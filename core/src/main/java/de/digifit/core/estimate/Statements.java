// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.time.Instant;

/** All entries of the ledger as statements, read one after the other, in no order: the fold needs none. */
public interface Statements {

    void all(Reader reader);

    /** What was recorded after this moment. Reading some of it again does no harm, as a testimony is a set. */
    void since(Instant moment, Reader reader);

    /** Is told every statement once. */
    @FunctionalInterface
    interface Reader {

        void said(PersonId person, CompetencyId competency, Statement statement);
    }
}
