// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.planning.application.EventChanges;
import de.digifit.lms.planning.application.EventFile;
import de.digifit.lms.planning.application.EventPlanning;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.terms.Arrangements.Aid;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All about one event, and what can be done with it next. */
@Named
@ViewScoped
public class EventShowPage implements Serializable {

    @Inject
    private EventPlanning planning;

    @Inject
    private EventChanges changes;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable EventFile file;
    private @Nullable Integer places;

    public void open() {
        places = getFile().event().places();
    }

    public EventFile getFile() {
        if (file == null) {
            file = planning.get(event());
        }
        return file;
    }

    public String publish() {
        planning.publish(event());
        say.done("event.show.published");
        return again();
    }

    public String copy() {
        EventId copy = planning.copy(event());
        say.done("event.show.copied");
        return "/event/edit.xhtml?faces-redirect=true&id=" + copy;
    }

    public String resize() {
        if (places != null) {
            changes.resize(event(), places);
            say.done("event.show.resized");
        }
        return again();
    }

    private String again() {
        return "/event/show.xhtml?faces-redirect=true&id=" + id;
    }

    private EventId event() {
        return EventId.of(String.valueOf(id));
    }

    public boolean isDraft() {
        return getFile().event().state() == Event.State.DRAFT;
    }

    public boolean isPublished() {
        return getFile().event().state() == Event.State.PUBLISHED;
    }

    public boolean isAlive() {
        return isDraft() || isPublished();
    }

    public Terms getTerms() {
        return getFile().event().terms();
    }

    public String getAids() {
        return getTerms().arrangements().aids().stream()
                .map((Aid aid) -> say.text("event.aid." + aid))
                .collect(Collectors.joining(", "));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }
}
