// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.catalogue.application.SeminarDetails;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.web.booking.NextWords;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One seminar with its dates, and the application for one of them. */
@Named
@ViewScoped
public class SeminarPage implements Serializable {

    private static final int NEXT_DATES = 12;
    private static final int MOST_DATES = 1_000;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Applications applications;

    @Inject
    private Say say;

    private @Nullable String id;
    private boolean all;
    private transient @Nullable SeminarDetails entry;
    private transient @Nullable Map<EventId, BookingState> mine;
    private boolean withOccasion = true;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getEntry();
    }

    public SeminarDetails getEntry() {
        if (entry == null) {
            entry = catalogue.get(SeminarId.of(String.valueOf(id)), all ? MOST_DATES : NEXT_DATES);
        }
        return entry;
    }

    public String getTitle() {
        return say.words(getEntry().seminar().title());
    }

    public List<SeminarDate> getDates() {
        return getEntry().open().stream()
                .map(open -> new SeminarDate(open, state(open.event())))
                .toList();
    }

    public String apply(EventId event) {
        applications.apply(event, withOccasion);
        String done = applications
                .alive(event)
                .map(booking -> NextWords.applied("booking.apply.done", booking))
                .orElse("booking.apply.done");
        say.done(done, getTitle());
        return "/booking/mine.xhtml?faces-redirect=true";
    }

    private @Nullable String state(Event event) {
        if (mine == null) {
            mine = applications.states();
        }
        BookingState state = mine.get(event.id());
        return state == null ? null : say.text("booking.state." + state);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Whether to show more than the next dates. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public boolean isWithOccasion() {
        return withOccasion;
    }

    public void setWithOccasion(boolean withOccasion) {
        this.withOccasion = withOccasion;
    }
}
