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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other times or another place for an event that people know already. */
@Named
@ViewScoped
public class EventMovePage implements Serializable {

    @Inject
    private EventPlanning planning;

    @Inject
    private EventChanges changes;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String why;
    private @Nullable String title;
    private int booked;
    private @Nullable EventForm form;

    public void open() {
        EventFile file = planning.get(event());
        title = say.words(file.seminar().title());
        booked = file.event().booked();
        form = new EventForm(EventEditPage.planOf(file.event()), List.of(), List.of());
    }

    public String move() {
        changes.move(event(), getForm().plan(), why == null ? "" : why);
        say.done("event.move.done");
        return "/event/show.xhtml?faces-redirect=true&id=" + id;
    }

    private EventId event() {
        return EventId.of(String.valueOf(id));
    }

    public String getTitle() {
        return String.valueOf(title);
    }

    public int getBooked() {
        return booked;
    }

    public EventForm getForm() {
        return Objects.requireNonNull(form);
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
