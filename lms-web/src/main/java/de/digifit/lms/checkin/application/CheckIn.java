// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Refusal;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.checkin.Arrival;
import de.digifit.lms.checkin.Arrivals;
import de.digifit.lms.checkin.CodeExpired;
import de.digifit.lms.checkin.CodeUnknown;
import de.digifit.lms.checkin.DoorsClosed;
import de.digifit.lms.checkin.NothingOpen;
import de.digifit.lms.roomcode.EventKey;
import de.digifit.lms.roomcode.EventKey.Freshness;
import de.digifit.lms.roomcode.EventKeys;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Somebody with a place says to be there. */
@Act
@RequiresPermissions("evidence:own")
public class CheckIn {

    /** How long a telephone without a network may keep a code that it had in time. */
    private static final Duration LATE = Duration.ofHours(24);

    private final Asker asker;
    private final Modules modules;
    private final Places places;
    private final EventKeys keys;
    private final Arrivals arrivals;

    @Inject
    public CheckIn(Asker asker, Modules modules, Places places, EventKeys keys, Arrivals arrivals) {
        this.asker = asker;
        this.modules = modules;
        this.places = places;
        this.keys = keys;
        this.arrivals = arrivals;
    }

    /** My blocks of today, and what is known about my attendance. */
    public List<MyBlock> today() {
        List<Places.Place> mine = mine(places.now());
        List<Booking> bookings = mine.stream().map(Places.Place::booking).toList();
        Set<Places.Marked> marked = places.marked(bookings);
        List<Arrival> said = arrivals.of(bookings.stream().map(Booking::id).toList());
        List<MyBlock> today = new ArrayList<>();
        for (Places.Place place : mine) {
            Optional<Arrival> arrival = said.stream()
                    .filter(one -> one.booking().equals(place.booking().id())
                            && one.block().equals(place.block().id()))
                    .findFirst();
            today.add(new MyBlock(
                    place.block(),
                    place.seminar(),
                    places.doors().open(place.block()),
                    marked.contains(place.wanted()),
                    arrival.map(Arrival::cameAt),
                    arrival.flatMap(one -> Optional.ofNullable(one.leftAt()))));
        }
        return today;
    }

    /**
     * The code that the room shows. Typed twice, it is one mark.
     *
     * @throws CodeExpired when the room showed it earlier
     * @throws CodeUnknown when it belongs to no room in which the asker has a place now
     * @throws DoorsClosed when the block is not now
     * @throws NothingOpen when the asker has no place today
     */
    public void here(String typed) {
        modules.requireReleased(Module.ATTENDANCE);
        Instant now = places.now();
        Found found = find(openNow(mine(now)), capitals(typed), now);
        found.mustBeFresh();
        places.mark(found.place().booking(), found.place().block(), Mark.Method.QR, asker.person());
    }

    /**
     * A code that was typed when there was no network. If it is fresh still, it counts like any other; else the lecturer
     * sees it and confirms it. Sent again, it changes nothing.
     *
     * @param id made by the telephone
     * @param secondsAgo how long the telephone kept it, by its own clock, which may go wrong but runs; the code itself
     *     shows that it was in the room then
     */
    public void hereWithoutNetwork(UUID id, String typed, long secondsAgo) {
        modules.requireReleased(Module.ATTENDANCE);
        if (secondsAgo < 0 || secondsAgo > LATE.toSeconds()) {
            throw new CodeExpired();
        }
        Instant now = places.now();
        Instant typedAt = now.minusSeconds(secondsAgo);
        List<Places.Place> mine = mine(typedAt);
        Found found = find(mine, capitals(typed), typedAt);
        found.mustBeFresh();
        if (find(mine, capitals(typed), now).freshness() == Freshness.FRESH) {
            places.mark(found.place().booking(), found.place().block(), Mark.Method.QR, asker.person());
        } else if (!places.marked(List.of(found.place().booking()))
                .contains(found.place().wanted())) {
            arrivals.add(new Arrival(
                    id, found.place().booking(), found.place().block().id(), Mark.Method.QR, typedAt));
        }
    }

    /** I have joined online. */
    public void come(UUID block) {
        Places.Place place = online(block);
        arrivals.add(new Arrival(Ids.next(), place.booking(), block, Mark.Method.ONLINE, places.now()));
    }

    /** I leave again. Without having come it changes nothing. */
    public void leave(UUID block) {
        Places.Place place = online(block);
        arrivals.of(List.of(place.booking().id())).stream()
                .filter(one -> one.block().equals(block))
                .forEach(one -> one.leave(places.now()));
    }

    private Places.Place online(UUID block) {
        modules.requireReleased(Module.ATTENDANCE);
        return openNow(mine(places.now())).stream()
                .filter(place -> place.block().online() && place.block().id().equals(block))
                .findFirst()
                .orElseThrow(NothingOpen::new);
    }

    private List<Places.Place> mine(Instant at) {
        return places.at(at, asker.town(), asker.person());
    }

    private List<Places.Place> openNow(List<Places.Place> mine) {
        List<Places.Place> open = mine.stream()
                .filter(place -> places.doors().open(place.block()))
                .toList();
        if (open.isEmpty()) {
            throw mine.stream()
                    .map(Places.Place::block)
                    .findFirst()
                    .<Refusal>map(Doors::closed)
                    .orElseGet(NothingOpen::new);
        }
        return open;
    }

    private Found find(List<Places.Place> some, String code, Instant at) {
        Map<EventId, EventKey> known = keys.known(
                some.stream().map(place -> place.booking().event()).distinct().toList());
        Found best = new Found(Optional.empty(), Freshness.UNKNOWN);
        for (Places.Place place : some) {
            Freshness freshness = Optional.ofNullable(known.get(place.booking().event()))
                    .map(key -> key.check(place.block().id(), code, at))
                    .orElse(Freshness.UNKNOWN);
            if (freshness.compareTo(best.freshness()) < 0) {
                best = new Found(Optional.of(place), freshness);
            }
        }
        return best;
    }

    /** As people type: with spaces, hyphens and small letters. */
    private static String capitals(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private record Found(Optional<Places.Place> found, Freshness freshness) {

        void mustBeFresh() {
            if (freshness == Freshness.EXPIRED) {
                throw new CodeExpired();
            } else if (freshness == Freshness.UNKNOWN) {
                throw new CodeUnknown();
            }
        }

        Places.Place place() {
            return found.orElseThrow(CodeUnknown::new);
        }
    }
}
