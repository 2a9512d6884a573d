// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.application.OpenDate;
import de.digifit.lms.booking.application.PaperApplications;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entering what somebody applied for on paper. */
@Named
@ViewScoped
public class PaperFormPage implements Serializable {

    @Inject
    private PaperApplications paper;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String event;
    private transient @Nullable String name;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getName();
    }

    public String getName() {
        if (name == null) {
            name = paper.person(person()).name();
        }
        return name;
    }

    public List<Option> getDates() {
        return paper.dates().stream()
                .map(date -> new Option(date.event().id().toString(), words(date)))
                .toList();
    }

    private String words(OpenDate date) {
        return say.text(
                "planning.paper.date",
                say.day(date.event().startsAt().toLocalDate()),
                say.words(date.seminar().title()),
                date.event().place());
    }

    public String apply() {
        EventId date = new EventId(UUID.fromString(String.valueOf(event)));
        paper.apply(person(), date);
        say.done(paper.decided(person(), date) ? "planning.paper.done.direct" : "planning.paper.done", getName());
        return "/planning/paper.xhtml?faces-redirect=true";
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }
}
