// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query;

import de.digifit.lrs.statement.Key;
import java.util.Optional;
import java.util.UUID;

/** Which statements are asked for; what is absent matches all. */
public record Filter(
        Optional<Mentioned> actor, Optional<Key> verb, Optional<Mentioned> activity, Optional<UUID> registration) {

    /**
     * An actor or activity that is mentioned.
     *
     * @param anywhere also around the statement, not only as its actor or object
     */
    public record Mentioned(Key key, boolean anywhere) {}

    public boolean matchesAll() {
        return actor.isEmpty() && verb.isEmpty() && activity.isEmpty() && registration.isEmpty();
    }
}
