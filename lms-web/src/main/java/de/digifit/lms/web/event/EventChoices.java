// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.planning.application.Trainings;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.application.VenueKeeping;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be chosen from while an event is planned; asked once for a page. */
@Named
@RequestScoped
public class EventChoices {

    @Inject
    private Trainings trainings;

    @Inject
    private VenueKeeping venues;

    @Inject
    private Say say;

    private @Nullable List<Option> rooms;
    private @Nullable List<Option> lecturers;

    public List<Option> getRooms() {
        if (rooms == null) {
            rooms = venues.rooms().stream().map(this::room).toList();
        }
        return rooms;
    }

    private Option room(Room room) {
        return new Option(
                room.id().toString(),
                say.text("event.edit.room.of", room.name(), room.sheet().seats()));
    }

    public List<Option> getEquipment() {
        return venues.equipment().stream()
                .map(thing -> new Option(thing.id().toString(), thing.name()))
                .toList();
    }

    public List<Option> getLecturers() {
        if (lecturers == null) {
            lecturers = trainings.lecturers().stream()
                    .map(person -> new Option(person.getId(), person.name()))
                    .toList();
        }
        return lecturers;
    }

    public List<Option> getKinds() {
        return options(Terms.Kind.values(), "event.kind.");
    }

    public List<Option> getModes() {
        return options(Mode.values(), "event.mode.");
    }

    public List<Option> getProviders() {
        return options(Provider.Kind.values(), "event.provider.");
    }

    public List<Option> getStates() {
        return options(Event.State.values(), "event.state.");
    }

    private List<Option> options(Enum<?>[] values, String key) {
        return Arrays.stream(values)
                .map(value -> new Option(value, say.text(key + value)))
                .toList();
    }
}
