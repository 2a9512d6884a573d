// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Season;
import de.digifit.core.shared.Act;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonDateId;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.seasonbasis.application.SeasonSource;
import de.digifit.lms.venue.RoomId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Changing a proposal by hand, date by date. */
@Act
@RequiresPermissions("training:plan")
public class SeasonDates {

    private final Asker asker;
    private final SeasonPlans plans;
    private final SeasonReading reading;
    private final SeasonSource source;
    private final Clock clock;

    @Inject
    public SeasonDates(Asker asker, SeasonPlans plans, SeasonReading reading, SeasonSource source, Clock clock) {
        this.asker = asker;
        this.plans = plans;
        this.reading = reading;
        this.source = source;
        this.clock = clock;
    }

    /** A date with its plan. */
    public DateFile get(SeasonDateId id) {
        SeasonDate date = plans.date(asker.town(), id);
        return new DateFile(
                plans.get(asker.town(), date.plan()),
                reading.rows(asker.town(), List.of(date)).get(0));
    }

    /** It stays, whatever the planner does. */
    public void pin(SeasonDateId id) {
        changeable(id).pin();
    }

    public void unpin(SeasonDateId id) {
        changeable(id).unpin();
    }

    /** It does not take place; the planner may propose it again. */
    public void remove(SeasonDateId id) {
        SeasonDate date = changeable(id);
        plans.get(asker.town(), date.plan()).adjusted();
        plans.remove(date);
    }

    /**
     * Puts it where somebody wants it; there it stays.
     *
     * @throws de.digifit.lms.season.RuleBroken by the first rule that it would break
     */
    public void move(SeasonDateId id, Move to) {
        SeasonDate date = changeable(id);
        SeasonPlan plan = plans.get(asker.town(), date.plan());
        Season season = source.season(plan.town(), plan.sheet(), List.of());
        List<Placement> others = plans.dates(plan.id()).stream()
                .filter(other -> !other.id().equals(id))
                .map(SeasonDate::placement)
                .toList();
        Placement moved = to.of(date);
        new HandRules(season, others, what -> reading.name(asker.town(), what)).require(moved);
        plan.adjusted();
        date.move(moved, Proposals.places(season, moved));
    }

    private SeasonDate changeable(SeasonDateId id) {
        SeasonDate date = plans.date(asker.town(), id);
        SeasonPlan plan = plans.hold(asker.town(), date.plan());
        plan.requireOpen();
        Idle.require(plans.holdLastRun(plan.id()), clock.instant());
        return date;
    }

    /** One date of a plan. */
    public record DateFile(SeasonPlan plan, SeasonFile.DateRow row) {}

    /**
     * Where a date should be.
     *
     * @param room none where it is held online
     */
    public record Move(HalfDay start, Optional<RoomId> room, PersonId lecturer) {

        Placement of(SeasonDate date) {
            Placement before = date.placement();
            return new Placement(
                    before.seminar(),
                    start,
                    room.map(RoomId::toString).orElse(null),
                    lecturer.toString(),
                    before.coLecturer(),
                    List.of());
        }
    }
}
