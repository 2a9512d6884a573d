// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import java.util.Optional;

/**
 * When the rows of a table are not kept any longer: what the sentence of the category says, for the machine.
 *
 * <p>It is SQL over a row {@code t}, written where the table is declared, and trusted as the code is.
 */
public sealed interface Ending {

    /**
     * Each row has a day of its own.
     *
     * @param day the first day on which the row is not kept any more; null while that is not known
     * @param town whose row it is
     * @param event the event that it belongs to, if it is about one: what is held for an event stays
     * @param leaves what is written over what tells of a person, where the row itself has to stay; nothing where it goes
     */
    record OnDay(String day, String town, Optional<String> event, Optional<String> leaves) implements Ending {

        /** Of a row that says itself to which town it belongs. */
        public static final String OWN_TOWN = "t.town";
    }

    /**
     * A row goes with another one.
     *
     * @param parent table with its schema; its rows have a day of their own and go as a whole
     * @param column names the parent's key
     */
    record WithParent(String parent, String column) implements Ending {}
}
