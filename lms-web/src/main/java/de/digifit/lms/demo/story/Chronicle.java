// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that has to be kept of a town, in an order in which whatever is referred to comes first. */
public final class Chronicle {

    /** Whose schema it belongs to. */
    public enum Part {
        CORE,
        ASSESSMENT,
        LMS
    }

    private final Map<Part, List<Object>> parts = new EnumMap<>(Part.class);

    public void add(Part part, Object entry) {
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(entry);
    }

    public List<Object> of(Part part) {
        return List.copyOf(parts.getOrDefault(part, List.of()));
    }

    /** Those entries that are of this kind. */
    public <T> List<T> all(Class<T> kind) {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
