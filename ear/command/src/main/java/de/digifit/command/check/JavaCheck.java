// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

/** DigiFit needs Java 17 or newer. */
public final class JavaCheck {

    public static final int OLDEST_VERSION = 17;

    private JavaCheck() {}

    public static Finding of(int version, String home) {
        return version < OLDEST_VERSION
                ? Finding.problem("check.java.old", version, home, OLDEST_VERSION)
                : Finding.ok("check.java.ok", version, home);
    }

    public static Finding ofThisProcess() {
        return of(Runtime.version().feature(), System.getProperty("java.home", ""));
    }
}
