// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.checkin.Arrival;
import de.digifit.lms.checkin.Arrivals;
import de.digifit.lms.checkin.Kiosk;
import de.digifit.lms.checkin.Kiosks;
import de.digifit.lms.roomcode.EventKey;
import de.digifit.lms.roomcode.EventKeys;
import de.digifit.lms.seminar.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Secrets, kiosks and arrivals for tests. */
final class InMemoryCheckIns implements EventKeys {

    private final Map<EventId, EventKey> keys = new HashMap<>();
    private final List<Kiosk> kiosks = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    @Override
    public EventKey of(EventId event) {
        return keys.computeIfAbsent(event, EventKey::new);
    }

    @Override
    public Map<EventId, EventKey> known(Collection<EventId> events) {
        return keys.entrySet().stream()
                .filter(one -> events.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Arrival> open() {
        return arrivals.stream().filter(one -> !one.settled()).toList();
    }

    Kiosks kiosks() {
        return new Kiosks() {
            @Override
            public void add(Kiosk kiosk) {
                kiosks.add(kiosk);
            }

            @Override
            public Optional<Kiosk> findOpen(String pin, Instant now) {
                return kiosks.stream()
                        .filter(one ->
                                one.isOpen(now) && one.pin().replace(" ", "").equals(pin))
                        .findFirst();
            }

            @Override
            public Optional<Kiosk> findOpen(UUID id, Instant now) {
                return kiosks.stream()
                        .filter(one -> one.isOpen(now) && one.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Kiosk> open(EventId event, Instant now) {
                return kiosks.stream()
                        .filter(one -> one.isOpen(now) && one.event().equals(event))
                        .toList();
            }
        };
    }

    Arrivals arrivals() {
        return new Arrivals() {
            @Override
            public void add(Arrival arrival) {
                boolean known = arrivals.stream()
                        .anyMatch(one -> one.booking().equals(arrival.booking())
                                && one.block().equals(arrival.block()));
                if (!known) {
                    arrivals.add(arrival);
                }
            }

            @Override
            public List<Arrival> of(Collection<BookingId> bookings) {
                return arrivals.stream()
                        .filter(one -> bookings.contains(one.booking()))
                        .toList();
            }

            @Override
            public List<Arrival> open(EventId event) {
                return arrivals.stream()
                        .filter(one -> one.event().equals(event) && !one.settled())
                        .toList();
            }
        };
    }
}
