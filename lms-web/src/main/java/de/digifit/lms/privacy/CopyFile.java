// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import java.util.Locale;

/** Writes the copy of the own data for programs. */
public interface CopyFile {

    /** @return JSON (RFC 8259) with values as they are kept and, where people need them, words */
    String json(DataCopy copy, Locale locale);
}
