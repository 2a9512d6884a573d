// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.measure.Progress;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What was agreed with people of the team, and how far it is. A new leader takes it over; the confidential notes not. */
@Act
@RequiresPermissions("team:lead")
public class TeamMeasures {

    /** How far a measure is says something about all three. */
    private static final Set<DataKind> KINDS = Set.of(DataKind.TALKS, DataKind.APPLICATIONS, DataKind.ATTENDANCE);

    private final Asker asker;
    private final Disclosure disclosure;
    private final Following following;

    @Inject
    public TeamMeasures(Asker asker, Disclosure disclosure, Following following) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.following = following;
    }

    /** @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team */
    public List<Progress> of(PersonId person) {
        disclosure.of(person, KINDS, Purpose.QUALIFICATION_TALK);
        return following.of(asker.town(), List.of(person));
    }
}
