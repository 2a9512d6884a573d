// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.selection.Criterion;
import de.digifit.lms.selection.NoSuchSelection;
import de.digifit.lms.selection.application.SelectionDesk;
import de.digifit.lms.selection.application.SelectionDetails;
import de.digifit.lms.selection.application.SelectionFiles;
import de.digifit.lms.selection.application.SelectionRow;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moving somebody to another place, with a reason of the agreed list. */
@Named
@ViewScoped
public class SelectionDeviatePage implements Serializable {

    @Inject
    private SelectionFiles files;

    @Inject
    private SelectionDesk desk;

    @Inject
    private Say say;

    private @Nullable String booking;
    private int place = 1;
    private @Nullable Criterion criterion;
    private @Nullable String why;
    private transient @Nullable SelectionDetails details;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        place = getRow().line().place();
    }

    public SelectionDetails getDetails() {
        if (details == null) {
            details = files.of(who());
        }
        return details;
    }

    public SelectionRow getRow() {
        return getDetails().rows().stream()
                .filter(one -> one.line().booking().equals(who()))
                .findFirst()
                .orElseThrow(() -> new NoSuchSelection(who()));
    }

    public List<Option> getCriteria() {
        return Arrays.stream(Criterion.values())
                .map(value -> new Option(value, say.text("selection.criterion." + value)))
                .toList();
    }

    public String move() {
        if (criterion != null) {
            desk.deviate(getEvent(), who(), place, criterion, why == null ? "" : why);
            say.done("selection.deviate.done");
        }
        return "/selection/show.xhtml?faces-redirect=true&id=" + getEvent();
    }

    public EventId getEvent() {
        return getDetails().selection().event();
    }

    private BookingId who() {
        return BookingId.of(String.valueOf(booking));
    }

    public @Nullable String getBooking() {
        return booking;
    }

    public void setBooking(@Nullable String booking) {
        this.booking = booking;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public @Nullable Criterion getCriterion() {
        return criterion;
    }

    public void setCriterion(@Nullable Criterion criterion) {
        this.criterion = criterion;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
