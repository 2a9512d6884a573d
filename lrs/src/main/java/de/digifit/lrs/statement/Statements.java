// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import de.digifit.lrs.authority.Authority;
import java.util.List;

/** All statements that were ever told. */
public interface Statements {

    /**
     * Adds all of them or none; one that is already there is left as it is.
     *
     * @throws StatementConflict when one of the ids belongs to a different statement
     */
    void add(List<Statement> statements, Authority authority);
}
