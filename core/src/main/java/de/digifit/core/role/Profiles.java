// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.organisation.TownId;
import java.util.List;

/** The role profiles of all towns and what was changed about them, kept. */
public interface Profiles {

    /** Also those that are retired, by code. */
    List<RoleProfile> of(TownId town);

    /** @throws NoSuchProfile when the town has none with this id */
    RoleProfile get(TownId town, ProfileId id);

    /**
     * The same, as it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchProfile when the town has none with this id
     */
    RoleProfile hold(TownId town, ProfileId id);

    void add(RoleProfile profile);

    void add(ProfileChange change);

    /** The newest first. */
    List<ProfileChange> changes(ProfileId profile);
}
