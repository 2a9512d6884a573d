// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import de.digifit.lms.checkin.Kiosk;
import de.digifit.lms.checkin.application.Room;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.attendance.BlockNames;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room of one event, for its lecturer: codes to show, the device, and who is still to be confirmed. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    @Inject
    private Room room;

    @Inject
    private BlockNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private final ArrayList<Person> waiting = new ArrayList<>();
    private transient List<Kiosk> kiosks = List.of();
    private transient Room.@Nullable Overview overview;

    public void open() {
        waiting.clear();
        room.arrivals(event())
                .forEach(one -> waiting.add(new Person(one.arrival().id(), one.name(), text(one))));
        kiosks = room.openKiosks(event());
        overview = room.overview(event());
    }

    private String text(Room.Waiting one) {
        String key = one.arrival().leftAt() == null ? "came" : "left";
        return say.text(
                "checkin.room.waiting." + key,
                say.text("attendance.method." + one.arrival().method()),
                names.of(one.block()),
                Words.time(one.arrival().cameAt()),
                Words.time(one.arrival().leftAt()));
    }

    public Room.@Nullable Overview getOverview() {
        return overview;
    }

    public void settle() {
        Set<UUID> all = waiting.stream().map(Person::getArrival).collect(Collectors.toSet());
        Set<UUID> confirmed =
                waiting.stream().filter(Person::isThere).map(Person::getArrival).collect(Collectors.toSet());
        room.settle(event(), all, confirmed);
        say.done("checkin.room.settled", confirmed.size());
        open();
    }

    public void openKiosk(UUID block) {
        room.openKiosk(event(), block);
        open();
    }

    public void closeKiosks() {
        room.closeKiosks(event());
        say.done("checkin.room.kiosk.closed");
        open();
    }

    public List<Person> getWaiting() {
        return waiting;
    }

    public List<Kiosk> getKiosks() {
        return kiosks;
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

    /** Somebody who says to be there. */
    public static class Person implements Serializable {

        private final UUID arrival;
        private final String name;
        private final String text;
        private boolean there = true;

        Person(UUID arrival, String name, String text) {
            this.arrival = arrival;
            this.name = name;
            this.text = text;
        }

        UUID getArrival() {
            return arrival;
        }

        public String getName() {
            return name;
        }

        public String getText() {
            return text;
        }

        public boolean isThere() {
            return there;
        }

        public void setThere(boolean there) {
            this.there = there;
        }
    }
}
