// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.exchange.infrastructure;

import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.exchange.ListFormat;
import de.digifit.lms.exchange.ListWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

@ApplicationScoped
class FileListWriter implements ListWriter {

    @Override
    public void write(ExportedList list, ListFormat format, Locale locale, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvList.write(list, locale, out);
            case XLSX -> XlsxList.write(list, out);
        }
    }
}
