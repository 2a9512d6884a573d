// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.exchange;

import de.digifit.lms.exchange.ExportedList;

/** A list that a page also gives as a file. It asks the act that the page asks, so that both show the same people the same. */
public interface ListSource {

    /** Part of the address, such as {@code season}. */
    String name();

    /** @param id of what the list is about; empty for lists about nothing in particular */
    ExportedList list(String id, ReaderWords words);
}
