// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import java.util.List;

/** The calls of all towns, kept. */
public interface Calls {

    /** Newest first. */
    List<Call> of(TownId town);

    /** Newest first. */
    List<Call> of(TownId town, TeamId team);

    /** @throws NoSuchCall when the town has none with this id */
    Call get(TownId town, CallId id);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchCall when the town has none with this id
     */
    Call hold(TownId town, CallId id);

    void add(Call call);
}
