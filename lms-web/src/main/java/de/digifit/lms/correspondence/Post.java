// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import java.util.Optional;

/** The way out of the house: a mail server, if one is set. */
public interface Post {

    /** Nobody where no mail server is set: then letters are kept. */
    Optional<Sender> sender();

    Answer deliver(Letter letter, String townName);

    /** Nothing more is due for now. */
    void rest();

    /** What the mail server said. */
    record Answer(Kind kind, String words) {

        /** How a mail server can answer. */
        public enum Kind {
            ACCEPTED,
            /** Not this letter, not now. */
            LATER,
            /** Never as it is: no such address, for example. */
            REFUSED,
            /** Not there, or it does not let us in: no letter would get through. */
            AWAY
        }
    }
}
