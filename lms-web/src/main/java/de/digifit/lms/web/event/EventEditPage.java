// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.planning.application.EventFile;
import de.digifit.lms.planning.application.EventPlanning;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new event of a seminar, or one that is changed; of what is published only the terms. */
@Named
@ViewScoped
public class EventEditPage implements Serializable {

    @Inject
    private EventPlanning planning;

    @Inject
    private EventChoices choices;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String seminar;
    private @Nullable String title;
    private @Nullable EventForm form;
    private boolean draft = true;

    /** Fills in what is usual, or what is known. */
    public void open() {
        if (id == null) {
            SeminarId template = SeminarId.of(String.valueOf(seminar));
            title = say.words(planning.seminar(template).title());
            form = form(planning.proposal(template));
        } else {
            EventFile file = planning.get(EventId.of(id));
            title = say.words(file.seminar().title());
            draft = file.event().state() == Event.State.DRAFT;
            form = form(planOf(file.event()));
        }
    }

    static EventPlan planOf(Event event) {
        return new EventPlan(
                event.terms(),
                event.place(),
                event.sessions().stream().map(DatePlan::of).toList(),
                event.lecturers(),
                event.equipment(),
                "");
    }

    private EventForm form(EventPlan plan) {
        return new EventForm(plan, choices.getLecturers(), choices.getEquipment());
    }

    public String save() {
        EventId saved = keep();
        say.done("event.edit.done");
        return show(saved);
    }

    /** Saves, and lets people apply from now on. */
    public String publish() {
        EventId saved = keep();
        planning.publish(saved);
        say.done("event.show.published");
        return show(saved);
    }

    private EventId keep() {
        if (id == null) {
            return planning.draft(
                    SeminarId.of(String.valueOf(seminar)), getForm().plan());
        }
        planning.rewrite(EventId.of(id), getForm().plan());
        return EventId.of(id);
    }

    private static String show(EventId event) {
        return "/event/show.xhtml?faces-redirect=true&id=" + event;
    }

    public String getTitle() {
        return String.valueOf(title);
    }

    public EventForm getForm() {
        return Objects.requireNonNull(form);
    }

    public boolean isDraft() {
        return draft;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getSeminar() {
        return seminar;
    }

    public void setSeminar(@Nullable String seminar) {
        this.seminar = seminar;
    }
}
