// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;

/** The role agreements of all towns, kept. */
public interface RoleAgreements {

    /** Of these people, newest first. */
    List<RoleAgreement> of(TownId town, Collection<PersonId> people);

    /** Of the team, newest first. */
    List<RoleAgreement> of(TownId town, TeamId team);

    /** @throws NoSuchRoleAgreement when the town has none with this id */
    RoleAgreement get(TownId town, RoleAgreementId id);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchRoleAgreement when the town has none with this id
     */
    RoleAgreement hold(TownId town, RoleAgreementId id);

    void add(RoleAgreement agreement);

    void remove(RoleAgreement agreement);
}
