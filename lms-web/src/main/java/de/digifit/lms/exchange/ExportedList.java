// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list on its way out.
 *
 * @param title name of the sheet
 * @param heads heads of the columns, in the language of the reader
 * @param rows as many cells each as there are heads: texts, numbers, {@code LocalDate} or {@code LocalDateTime}; read
 *     once, one after the other
 */
public record ExportedList(String title, List<String> heads, Stream<List<Object>> rows) {

    public ExportedList {
        heads = List.copyOf(heads);
    }
}
