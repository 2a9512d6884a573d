// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.planning.application.EventPlanning;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.season.SeasonRefused;
import de.digifit.lms.season.SeasonRefused.Reason;
import de.digifit.lms.seminar.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** From the plan to the calendar: asking the staff council, making drafts of all dates at once, opening them to people. */
@Act
@RequiresPermissions("training:plan")
public class SeasonPublishing {

    private static final String ONLINE = "Videokonferenz (Zugang in der Einladung)";

    private final Asker asker;
    private final SeasonPlans plans;
    private final SeasonReading reading;
    private final EventPlanning events;
    private final CouncilLaw law;

    @Inject
    public SeasonPublishing(
            Asker asker, SeasonPlans plans, SeasonReading reading, EventPlanning events, CouncilLaw law) {
        this.asker = asker;
        this.plans = plans;
        this.reading = reading;
        this.events = events;
        this.law = law;
    }

    /** To the staff council; where the law of the state gives it no part, the plan is cleared at once. */
    public void submit(SeasonPlanId id) {
        SeasonPlan plan = idle(id);
        if (plans.dates(id).isEmpty()) {
            throw new SeasonRefused(Reason.WITHOUT_DATES);
        }
        plan.submit(law.request(asker.town(), false), law.today());
    }

    /** Takes the request back, to change something. */
    public void takeBack(SeasonPlanId id) {
        plans.hold(asker.town(), id).takeBack();
    }

    /** It was discussed with the staff council on that day. */
    public void discussed(SeasonPlanId id, LocalDate on) {
        plans.hold(asker.town(), id)
                .council()
                .orElseThrow(() -> new SeasonRefused(Reason.NOT_CLEARED))
                .discussed(on, law.calendar(asker.town()), law.today());
    }

    /** Each date becomes a draft in the calendar, all of them or none. Publishing what is published changes nothing. */
    public void publish(SeasonPlanId id) {
        SeasonPlan plan = idle(id);
        if (plan.state() == SeasonPlan.State.PUBLISHED) {
            return;
        }
        plan.publish(asker.person(), law.now(), law.today());
        for (SeasonFile.DateRow row : reading.file(plan).rows()) {
            SeasonDate date = row.date();
            date.becomes(events.draft(date.seminar(), new EventOfDate(row.seminar(), date).plan(law.today(), ONLINE)));
        }
    }

    /** From now on people can apply for all dates that are still drafts. */
    public void announce(SeasonPlanId id) {
        List<SeasonFile.DateRow> rows =
                reading.file(plans.hold(asker.town(), id)).rows();
        rows.stream()
                .flatMap(row -> row.event().stream())
                .filter(event -> event.state() == Event.State.DRAFT)
                .forEach(event -> events.publish(event.id()));
    }

    private SeasonPlan idle(SeasonPlanId id) {
        SeasonPlan plan = plans.hold(asker.town(), id);
        Idle.require(plans.holdLastRun(id), law.now());
        return plan;
    }
}
