// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.selection.Criterion;
import de.digifit.lms.selection.Deviation;
import de.digifit.lms.selection.NotWithCouncil;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What coordination does about a selection. */
@Act
@RequiresPermissions("selection:keep")
public class SelectionDesk {

    private final Asker asker;
    private final Selections selections;
    private final Events events;
    private final Execution execution;
    private final CouncilLaw law;

    @Inject
    public SelectionDesk(Asker asker, Selections selections, Events events, Execution execution, CouncilLaw law) {
        this.asker = asker;
        this.selections = selections;
        this.events = events;
        this.execution = execution;
        this.law = law;
    }

    /** What the law of the town's state says. */
    public StateProfile profile() {
        return law.profile(asker.town());
    }

    /** Moves somebody, for a reason of the agreed list and with words. */
    public void deviate(EventId event, BookingId who, int to, Criterion criterion, String why) {
        selection(event).move(who, to, new Deviation(criterion, why, asker.person(), law.now()));
    }

    /** The representation of severely disabled people was heard on that day. */
    public void heard(EventId event, LocalDate on, String note) {
        selection(event).heard(on, note);
    }

    /** Asks the staff council. */
    public void submit(EventId event, boolean urgent) {
        selection(event).submit(law.request(asker.town(), urgent), profile().disabledHeard());
    }

    /** Takes the request back, to change something. */
    public void takeBack(EventId event) {
        selection(event).takeBack();
    }

    /** It was discussed with the staff council on that day. */
    public void discussed(EventId event, LocalDate on) {
        selection(event).council().discussed(on, law.calendar(asker.town()), law.today());
    }

    /** @throws NotWithCouncil when the staff council has not cleared it */
    public void carryOut(EventId event) {
        Selection selection = selection(event);
        if (selection.state() != Selection.State.CARRIED_OUT && !selection.cleared(law.today())) {
            throw new NotWithCouncil();
        }
        execution.carryOut(selection, events.get(asker.town(), event), asker.person());
    }

    private Selection selection(EventId event) {
        return selections.get(asker.town(), event);
    }
}
