// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.SmallGroups;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.gap.UnitNeed;
import de.digifit.core.gap.UnitNeeds;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What the divisions of the town lack, for those who plan trainings: counts of people, never names, and only for
 * groups that are large enough, so that nobody can be recognised in them.
 */
@Act
@RequiresPermissions("need:see")
public class NeedReport {

    private final Asker asker;
    private final Modules modules;
    private final UnitNeeds needs;
    private final Units units;
    private final Clock clock;

    @Inject
    public NeedReport(Asker asker, Modules modules, UnitNeeds needs, Units units, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.needs = needs;
        this.units = units;
        this.clock = clock;
    }

    /** One row for each competency that anybody needs, in the order of the codes. */
    public List<NeedRow> byCompetency() {
        modules.requireReleased(Module.NEED_REPORT);
        SmallGroups gate = modules.smallGroups();
        Map<UnitId, String> names = units.names(asker.town());
        Map<CompetencyId, List<UnitNeed>> byCompetency = needs.of(asker.town(), LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(UnitNeed::competency, TreeMap::new, Collectors.toList()));
        return byCompetency.entrySet().stream()
                .map(entry -> NeedRow.of(entry.getKey(), entry.getValue(), names, gate))
                .toList();
    }
}
