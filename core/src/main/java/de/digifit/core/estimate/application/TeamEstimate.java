// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.application;

import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.Estimator;
import de.digifit.core.estimate.Testimony;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Releases;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What can be said about one competency of somebody of the team, from what the works agreement lets the leader see and
 * nothing else: it is another estimate than the person's own, and betrays nothing of what is kept from the leader.
 */
@Act
@RequiresPermissions("team:lead")
public class TeamEstimate {

    private static final Set<DataKind> READ =
            Set.of(DataKind.OBSERVATIONS, DataKind.ATTENDANCE, DataKind.RELEASED_LEVELS);
    private static final Set<EvidenceKind> SEEN = EnumSet.of(
            EvidenceKind.LEADER_OBSERVATION,
            EvidenceKind.PRACTICE_EVIDENCE,
            EvidenceKind.ATTENDANCE,
            EvidenceKind.ATTENDANCE_WITHDRAWN);

    private final Modules modules;
    private final Disclosure disclosure;
    private final Ledger ledger;
    private final Releases releases;
    private final Clock clock;
    private final Estimator estimator = Estimator.published();

    @Inject
    public TeamEstimate(Modules modules, Disclosure disclosure, Ledger ledger, Releases releases, Clock clock) {
        this.modules = modules;
        this.disclosure = disclosure;
        this.ledger = ledger;
        this.releases = releases;
        this.clock = clock;
    }

    /** @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team */
    public Reading of(PersonId person, CompetencyId competency) {
        modules.requireReleased(Module.OBSERVATION);
        disclosure.of(person, READ, Purpose.QUALIFICATION_TALK);
        Set<EvidenceKind> shown = shown(person, competency);
        List<Evidence> entries = ledger.of(person, competency).stream()
                .filter(entry -> shown.contains(entry.kind()))
                .toList();
        return new Reading(
                estimator.estimate(Testimony.of(entries), competency, LocalDate.now(clock)),
                entries,
                Optional.empty(),
                Optional.empty());
    }

    private Set<EvidenceKind> shown(PersonId person, CompetencyId competency) {
        Set<EvidenceKind> shown = EnumSet.copyOf(SEEN);
        if (releases.find(person, competency).isPresent()) {
            shown.add(EvidenceKind.SELF_ASSESSMENT);
        }
        return shown;
    }
}
