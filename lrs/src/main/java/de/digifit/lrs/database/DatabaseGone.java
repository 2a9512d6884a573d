// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.database;

/** The database does not answer; the same request may succeed later. */
public class DatabaseGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseGone(Throwable cause) {
        super("The database does not answer", cause);
    }
}
