// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

/** How a command ended, for scripts; {@code docs/operating.md} explains each. */
final class ExitCode {

    static final int WELL = 0;
    static final int WARNINGS = 1;
    static final int PROBLEMS = 2;
    static final int FINDINGS = 2;

    static final int FAILED = 1;
    static final int NOT_STARTED = 2;
    static final int ALREADY_RUNNING = 3;
    static final int USAGE = 64;

    private ExitCode() {}
}
