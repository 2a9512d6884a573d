// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record;

import java.util.UUID;

/** The learning record store, ours or another. */
public interface RecordStore {

    /** Stores a statement under its id; storing the same again is no error. */
    Answer put(UUID id, String statement);

    /** What the store said. */
    record Answer(Kind kind, String words) {

        /** How a store can answer. */
        public enum Kind {
            STORED,
            /** It has something else under this id, or finds the statement wrong. */
            REFUSED,
            /** Not there, or not able to answer now. */
            AWAY
        }
    }
}
