// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.planning.application.EventChanges;
import de.digifit.lms.planning.application.EventFile;
import de.digifit.lms.planning.application.EventPlanning;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Calling an event off, or holding it with fewer people than were needed, each with a reason. */
@Named
@ViewScoped
public class EventCallOffPage implements Serializable {

    @Inject
    private EventPlanning planning;

    @Inject
    private EventChanges changes;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String why;
    private transient @Nullable EventFile file;

    public void open() {
        getFile();
    }

    public EventFile getFile() {
        if (file == null) {
            file = planning.get(event());
        }
        return file;
    }

    public String callOff() {
        changes.callOff(event(), why == null ? "" : why);
        say.done("event.calloff.done");
        return "/event/show.xhtml?faces-redirect=true&id=" + id;
    }

    public String holdAnyway() {
        changes.holdAnyway(event(), why == null ? "" : why);
        say.done("event.hold.done");
        return "/planning/decisions.xhtml?faces-redirect=true";
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

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
