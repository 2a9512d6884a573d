// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.unitneed.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import de.digifit.lms.unitneed.UnitNeed;
import de.digifit.lms.unitneed.UnitNeed.Forecast;
import de.digifit.lms.unitneed.UnitNeedRefused;
import de.digifit.lms.unitneed.UnitNeedRefused.Reason;
import de.digifit.lms.unitneed.UnitNeeds;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What units will need, as those who plan trainings were told. */
@Act
@RequiresPermissions("training:plan")
public class UnitNeedKeeping {

    private final Asker asker;
    private final UnitNeeds needs;
    private final UnitSize size;
    private final Units units;
    private final Clock clock;

    @Inject
    public UnitNeedKeeping(Asker asker, UnitNeeds needs, UnitSize size, Units units, Clock clock) {
        this.asker = asker;
        this.needs = needs;
        this.size = size;
        this.units = units;
        this.clock = clock;
    }

    /** What is to come, soonest first. */
    public List<UnitNeed> toCome() {
        return needs.from(asker.town(), LocalDate.now(clock));
    }

    public List<Unit> units() {
        return units.of(asker.town());
    }

    public Map<UnitId, String> names() {
        return units.names(asker.town());
    }

    /** @throws UnitNeedRefused when too few people work there: it would say who is meant */
    public void announce(Forecast forecast) {
        LocalDate today = LocalDate.now(clock);
        if (forecast.dueOn().isBefore(today)) {
            throw new UnitNeedRefused(Reason.IN_THE_PAST, 0);
        }
        size.require(asker.town(), forecast, today);
        needs.add(new UnitNeed(asker.town(), forecast, asker.person(), clock.instant()));
    }

    /** It does not come after all. Saying so twice changes nothing. */
    public void withdraw(UUID need) {
        needs.find(asker.town(), need).ifPresent(needs::remove);
    }
}
