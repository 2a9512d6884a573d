// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is needed where and when, for tests of one at a time. */
public final class InMemoryOccupancies implements Occupancies {

    private final Map<UUID, List<Claim>> byEvent = new HashMap<>();

    @Override
    public List<Claim> taken(UUID event, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> byEvent.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(event))
                        .flatMap(entry -> entry.getValue().stream())
                        .anyMatch(claim::clashesWith))
                .toList();
    }

    @Override
    public void put(UUID event, List<Claim> claims) {
        byEvent.put(event, new ArrayList<>(claims));
    }

    @Override
    public void release(UUID event) {
        byEvent.remove(event);
    }

    @Override
    public List<Busy> busy(Collection<UUID> resources, LocalDateTime from, LocalDateTime to) {
        return byEvent.values().stream()
                .flatMap(List::stream)
                .filter(claim -> resources.contains(claim.resource()))
                .map(claim -> new Busy(claim.resource(), claim.span()))
                .toList();
    }

    public List<Claim> of(UUID event) {
        return List.copyOf(byEvent.getOrDefault(event, List.of()));
    }
}
