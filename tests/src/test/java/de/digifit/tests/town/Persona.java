// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import java.util.Locale;

/** The demo accounts of the contract, each with the password {@code demo}. */
public enum Persona {
    ALEX,
    KIM,
    ROBIN,
    MIKA,
    TONI,
    JO,
    CHRIS,
    PAT,
    DANA,
    SAM,
    NELE;

    public static final String PASSWORD = "demo";

    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }
}
