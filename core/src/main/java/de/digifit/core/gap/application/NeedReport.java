// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.gap.Needs;
import de.digifit.core.gap.NoSuchDivision;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
    private final Needs needs;
    private final Units units;
    private final CountGate gate;

    @Inject
    public NeedReport(Asker asker, Modules modules, Needs needs, Units units, CountGate gate) {
        this.asker = asker;
        this.modules = modules;
        this.needs = needs;
        this.units = units;
        this.gate = gate;
    }

    /** One row for each competency that anybody needs, in the order of the codes; the same for the whole quarter. */
    public List<NeedRow> byCompetency() {
        modules.requireReleased(Module.NEED_REPORT);
        Map<UnitId, String> names = units.names(asker.town());
        return gate.publish(Question.NEED, day -> needs.of(asker.town(), day)).entrySet().stream()
                .map(row -> NeedRow.of(row.getKey(), row.getValue(), names))
                .toList();
    }

    /**
     * The same numbers of one division, down to its teams.
     *
     * @param division its id as an address gives it
     * @throws NoSuchDivision if nobody of the asker's town was asked about there; a mistyped id is no other case
     */
    public DivisionNeed inDivision(String division) {
        return DivisionNeed.of(division, byCompetency()).orElseThrow(() -> new NoSuchDivision(division));
    }
}
