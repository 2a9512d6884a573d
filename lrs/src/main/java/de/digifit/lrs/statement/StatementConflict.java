// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

/** Another statement has this id already, and statements never change. */
public class StatementConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StatementConflict(StatementId id) {
        super("A different statement with the id " + id + " is already stored");
    }
}
