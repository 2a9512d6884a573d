// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.io.Serializable;
import java.util.Set;

/**
 * Who is signed in: what a session keeps of a person. Responsibilities are those of the moment of signing in.
 *
 * @param townAccent the colour of the town as {@code #rrggbb}
 */
public record SignedIn(
        String login,
        PersonId person,
        String name,
        TownId town,
        String townName,
        String townAccent,
        Set<Responsibility> responsibilities)
        implements Serializable {

    public SignedIn {
        responsibilities = Set.copyOf(responsibilities);
    }

    /** Shiro and the logs print principals: an id says enough. */
    @Override
    public String toString() {
        return person.toString();
    }
}
