// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.selection.application.SelectionDesk;
import de.digifit.lms.selection.application.SelectionDetails;
import de.digifit.lms.selection.application.SelectionFiles;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One selection, as coordination decides it step by step. */
@Named
@ViewScoped
public class SelectionShowPage implements Serializable {

    @Inject
    private SelectionFiles files;

    @Inject
    private SelectionDesk desk;

    @Inject
    private Say say;

    private @Nullable String id;
    private boolean urgent;
    private @Nullable LocalDate day;
    private @Nullable String note;
    private transient @Nullable SelectionDetails details;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getDetails();
    }

    public SelectionDetails getDetails() {
        if (details == null) {
            details = files.get(event());
        }
        return details;
    }

    public String submit() {
        desk.submit(event(), urgent);
        return done("selection.show.submitted");
    }

    public String heard() {
        if (day != null) {
            desk.heard(event(), day, note == null ? "" : note);
        }
        return done("selection.show.heard.done");
    }

    public String discussed() {
        if (day != null) {
            desk.discussed(event(), day);
        }
        return done("selection.show.discussed.done");
    }

    public String takeBack() {
        desk.takeBack(event());
        return done("selection.show.takenBack");
    }

    public String carryOut() {
        desk.carryOut(event());
        return done("selection.show.carriedOut");
    }

    private String done(String key) {
        say.done(key);
        return "/selection/show.xhtml?faces-redirect=true&id=" + event();
    }

    private EventId event() {
        return EventId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
