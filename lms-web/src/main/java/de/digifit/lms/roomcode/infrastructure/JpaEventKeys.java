// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.roomcode.infrastructure;

import de.digifit.lms.roomcode.EventKey;
import de.digifit.lms.roomcode.EventKeys;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaEventKeys implements EventKeys {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public EventKey of(EventId event) {
        return find(event).orElseGet(() -> {
            EventKey fresh = new EventKey(event);
            // Two who ask at the same time get the same one.
            entities.createNativeQuery(
                            "insert into lms.event_key (event, secret) values (:event, :secret) on conflict do nothing")
                    .setParameter("event", event.value())
                    .setParameter("secret", fresh.secret())
                    .executeUpdate();
            return find(event).orElseThrow();
        });
    }

    @Override
    public Map<EventId, EventKey> known(Collection<EventId> events) {
        return events.isEmpty()
                ? Map.of()
                : entities.createQuery("select k from EventKey k where k.event in :events", EventKey.class)
                        .setParameter(
                                "events", events.stream().map(EventId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(EventKey::event, Function.identity()));
    }

    private Optional<EventKey> find(EventId event) {
        return Optional.ofNullable(entities.find(EventKey.class, event.value()));
    }
}
