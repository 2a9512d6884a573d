// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The gate for counts about people: groups below the threshold are hidden, and so many more that nobody can reckon the
 * hidden ones from the total (complementary suppression).
 *
 * <p>A count so near to none or all of a group that it would speak about each single member is only given as a bound,
 * and so is then the total.
 *
 * @param threshold the smallest group that may be shown; never below {@value #FLOOR}
 */
public record SmallGroups(int threshold) {

    /** No town can go lower (requirement R-DS-14). */
    public static final int FLOOR = 7;

    /** Counts below this, or as near to all, are not given exactly. */
    private static final int MARGIN = 3;

    public SmallGroups {
        threshold = Math.max(FLOOR, threshold);
    }

    /** What was counted. */
    public record Raw(int people, int lacking) {

        Raw and(Raw other) {
            return new Raw(people + other.people, lacking + other.lacking);
        }
    }

    /** What may be said of a group. */
    public record Count(boolean hidden, int people, int atLeast, int atMost) {

        public static final Count HIDDEN = new Count(true, 0, 0, 0);

        Count and(Count other) {
            return new Count(false, people + other.people, atLeast + other.atLeast, atMost + other.atMost);
        }

        public boolean exact() {
            return !hidden && atLeast == atMost;
        }

        /** 1 (hardly any need) to 5 (nearly everybody): the step on the heat scale. */
        public int step() {
            return people == 0 ? 1 : Math.min(5, 1 + 5 * (atLeast + atMost) / (2 * people));
        }

        public boolean isHidden() {
            return hidden;
        }

        public int getPeople() {
            return people;
        }

        public int getStep() {
            return step();
        }
    }

    /** What may be said of a town: of all together, and of each group that anybody belongs to. */
    public record Published<K>(Count total, Map<K, Count> groups) {

        public Published {
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }
    }

    /** Decides what may be shown. Groups nobody belongs to are left out. */
    public <K> Published<K> publish(Map<K, Raw> groups) {
        Set<K> hidden = hidden(groups);
        Map<K, Count> counts = new LinkedHashMap<>();
        groups.forEach((key, raw) -> {
            if (raw.people() > 0) {
                counts.put(key, hidden.contains(key) ? Count.HIDDEN : count(raw));
            }
        });
        return new Published<>(total(groups, hidden), counts);
    }

    // Nothing but the sum of what is said of the parts, the hidden ones taken together as one group: an exact total
    // would say of the last part what its bound keeps back.
    private <K> Count total(Map<K, Raw> groups, Set<K> hidden) {
        int people = groups.values().stream().mapToInt(Raw::people).sum();
        if (people < threshold) {
            return Count.HIDDEN;
        }
        List<Raw> parts = new ArrayList<>();
        groups.forEach((key, raw) -> {
            if (raw.people() > 0 && !hidden.contains(key)) {
                parts.add(raw);
            }
        });
        hidden.stream().map(groups::get).reduce(Raw::and).ifPresent(parts::add);
        return parts.stream().map(SmallGroups::count).reduce(Count::and).orElse(Count.HIDDEN);
    }

    private <K> Set<K> hidden(Map<K, Raw> groups) {
        List<Map.Entry<K, Raw>> bySize = new ArrayList<>(groups.entrySet());
        bySize.removeIf(group -> group.getValue().people() == 0);
        bySize.sort(Comparator.comparingInt(group -> group.getValue().people()));
        Set<K> hidden = new HashSet<>();
        int people = 0;
        for (Map.Entry<K, Raw> group : bySize) {
            boolean small = group.getValue().people() < threshold;
            boolean cover = people > 0 && (people < threshold || hidden.size() < 2);
            if (small || cover) {
                hidden.add(group.getKey());
                people += group.getValue().people();
            }
        }
        return hidden;
    }

    private static Count count(Raw raw) {
        if (raw.lacking() < MARGIN) {
            return new Count(false, raw.people(), 0, MARGIN - 1);
        }
        if (raw.people() - raw.lacking() < MARGIN) {
            return new Count(false, raw.people(), raw.people() - MARGIN + 1, raw.people());
        }
        return new Count(false, raw.people(), raw.lacking(), raw.lacking());
    }
}
