// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.exchange;

import de.digifit.core.spreadsheet.Defused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes lists into files. There is no second one. */
public interface ListWriter {

    /** Numbers and dates stay what they are, texts are {@link Defused}; rows are written as they come. */
    void write(ExportedList list, ListFormat format, Locale locale, OutputStream out) throws IOException;
}
