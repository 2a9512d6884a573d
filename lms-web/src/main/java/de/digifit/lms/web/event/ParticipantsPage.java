// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.planning.Participants.Participant;
import de.digifit.lms.planning.application.EventFile;
import de.digifit.lms.planning.application.EventPlanning;
import de.digifit.lms.planning.application.ParticipantLists;
import de.digifit.lms.seminar.EventId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event, who waits and who is not decided about yet. */
@Named
@ViewScoped
public class ParticipantsPage implements Serializable {

    @Inject
    private EventPlanning planning;

    @Inject
    private ParticipantLists lists;

    private @Nullable String id;
    private transient @Nullable EventFile file;
    private transient List<Participant> people = List.of();

    public void open() {
        EventId event = EventId.of(String.valueOf(id));
        file = planning.get(event);
        people = lists.of(event);
    }

    public EventFile getFile() {
        return Objects.requireNonNull(file);
    }

    public List<Participant> getPeople() {
        return people;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
