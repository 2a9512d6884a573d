// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.selection.NoSuchSelection;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Selections to read, for coordination and the staff council: rule, order and reasons, and nobody's levels. */
@Act
@RequiresPermissions("selection:see")
public class SelectionFiles {

    private final Asker asker;
    private final Selections selections;
    private final Events events;
    private final SelectionReading reading;
    private final CouncilLaw law;

    @Inject
    public SelectionFiles(Asker asker, Selections selections, Events events, SelectionReading reading, CouncilLaw law) {
        this.asker = asker;
        this.selections = selections;
        this.events = events;
        this.reading = reading;
        this.law = law;
    }

    /** All in which there is, or was, something to select: first what waits for coordination, then the newest. */
    public List<SelectionSummary> all() {
        List<Selection> all = selections.of(asker.town()).stream()
                .filter(selection -> selection.state() != Selection.State.CARRIED_OUT
                        || selection.carriedOutBy().isPresent())
                .sorted(Comparator.comparing(Selection::state))
                .toList();
        Map<EventId, Event> byId =
                events.get(asker.town(), all.stream().map(Selection::event).toList());
        return reading.summaries(
                asker.town(), all, selection -> Objects.requireNonNull(byId.get(selection.event())), law.today());
    }

    /** With the names; each person sees in the own protocol who looked. */
    public SelectionDetails get(EventId id) {
        Selection selection = selections.find(asker.town(), id).orElseThrow(() -> new NoSuchSelection(id));
        return reading.details(selection, events.get(asker.town(), id), law.today());
    }

    /** The one in which that booking stands. */
    public SelectionDetails of(BookingId booking) {
        EventId event = selections
                .findFor(booking)
                .filter(selection -> selection.town().equals(asker.town()))
                .map(Selection::event)
                .orElseThrow(() -> new NoSuchSelection(booking));
        return get(event);
    }
}
