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
public class CheckinRoomPage implements Serializable {

    @Inject
    private Room room;

    @Inject
    private BlockNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private final ArrayList<Arrived> waiting = new ArrayList<>();
    private transient List<Kiosk> kiosks = List.of();
    private transient Room.@Nullable Overview overview;

    public void open() {
        waiting.clear();
        room.arrivals(event())
                .forEach(one -> waiting.add(new Arrived(one.arrival().id(), one.name(), text(one))));
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
        Set<UUID> all = waiting.stream().map(Arrived::getArrival).collect(Collectors.toSet());
        Set<UUID> confirmed = waiting.stream()
                .filter(Arrived::isThere)
                .map(Arrived::getArrival)
                .collect(Collectors.toSet());
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

    public List<Arrived> getWaiting() {
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
}
