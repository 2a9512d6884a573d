// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.shared.Act;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.season.SeasonRefused;
import de.digifit.lms.season.SeasonRefused.Reason;
import de.digifit.lms.season.SeasonRun;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Letting the planner propose dates: one run at a time for a plan, from whichever desk. */
@Act
@RequiresPermissions("training:plan")
public class SeasonProposal {

    private final Asker asker;
    private final SeasonPlans plans;
    private final Modules modules;
    private final Event<RunStarted> listeners;
    private final Clock clock;

    @Inject
    public SeasonProposal(Asker asker, SeasonPlans plans, Modules modules, Event<RunStarted> listeners, Clock clock) {
        this.asker = asker;
        this.plans = plans;
        this.modules = modules;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Begins once this is kept.
     *
     * @param seconds how long it may take
     * @param anew whether all but pinned dates may move freely; else as little as possible is moved
     * @throws SeasonRefused while another run goes on
     */
    public void start(SeasonPlanId id, int seconds, boolean anew) {
        modules.requireReleased(Module.SEASON_PLANNING);
        plans.hold(asker.town(), id).requireOpen();
        Instant now = clock.instant();
        Optional<SeasonRun> latest = plans.holdLastRun(id);
        if (latest.filter(run -> run.running(now)).isPresent()) {
            throw new SeasonRefused(Reason.ALREADY_PLANNING);
        }
        latest.filter(run -> run.state(now) == SeasonRun.State.INTERRUPTED).ifPresent(SeasonRun::isInterrupted);
        SeasonRun run = new SeasonRun(id, seconds, anew, asker.person(), now);
        plans.add(run);
        listeners.fire(new RunStarted(run.id()));
    }

    /** The best so far is kept. Stopping what is over changes nothing. */
    public void stop(SeasonPlanId id) {
        plans.get(asker.town(), id);
        plans.holdLastRun(id).filter(run -> run.running(clock.instant())).ifPresent(SeasonRun::stop);
    }
}
