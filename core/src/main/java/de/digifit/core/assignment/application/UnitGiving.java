// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Giving a role to all people of a unit and of the units below in one act, by who keeps the role profiles. Of the people
 * it is seen who they are and whether they hold this role, nothing else; the asker is never one of them.
 */
@Act
@RequiresPermissions("profile:keep")
public class UnitGiving {

    private final Reach reach;
    private final Giving giving;
    private final Units units;

    @Inject
    public UnitGiving(Reach reach, Giving giving, Units units) {
        this.reach = reach;
        this.giving = giving;
        this.units = units;
    }

    /** By name. */
    public List<Unit> units() {
        return units.of(reach.town());
    }

    /** The roles that can be given, by code. */
    public List<RoleProfile> choice() {
        return giving.choice(reach.town());
    }

    public LocalDate today() {
        return reach.today();
    }

    /**
     * Who would get it; nothing is kept yet.
     *
     * @throws de.digifit.core.assignment.NotGivenAnyMore when the profile is retired
     * @throws de.digifit.core.assignment.BeginsInThePast when the first day is over
     * @throws de.digifit.core.assignment.EndsBeforeItBegins when the last day is before the first
     */
    public Split preview(UnitId unit, NewAssignment planned) {
        return giving.split(reach.town(), reach.ofUnit(unit, planned.from()), planned, reach.hand());
    }

    /** Gives it to all who do not hold it yet. Errors as with {@link #preview}. */
    public Split give(UnitId unit, NewAssignment planned) {
        return giving.giveAll(reach.town(), reach.ofUnit(unit, planned.from()), planned, reach.hand());
    }

    /**
     * The people who work in the unit on the first day, by name.
     *
     * @param having who holds the role on one of the days already, and is left out
     */
    public record Split(List<Colleague> getting, List<Colleague> having) {

        public Split {
            getting = List.copyOf(getting);
            having = List.copyOf(having);
        }
    }
}
