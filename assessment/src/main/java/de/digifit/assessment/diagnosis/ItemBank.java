// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All items that a diagnosis may ask, by area. In the order of their ids, whatever order they came in. */
public final class ItemBank {

    private final SortedMap<String, List<BankItem>> byArea = new TreeMap<>();

    /** @throws IllegalArgumentException if two items have the same id */
    public ItemBank(List<BankItem> items) {
        if (items.stream().map(BankItem::id).distinct().count() < items.size()) {
            throw new IllegalArgumentException("two items with the same id");
        }
        items.stream().sorted(Comparator.comparing(BankItem::id)).forEach(item -> byArea.computeIfAbsent(
                        item.area(), area -> new ArrayList<>())
                .add(item));
    }

    /** How many items an area has; 0 if nobody knows it. */
    public int size(String area) {
        return in(area).size();
    }

    public int size() {
        return byArea.values().stream().mapToInt(List::size).sum();
    }

    Stream<BankItem> items() {
        return byArea.values().stream().flatMap(List::stream);
    }

    private List<BankItem> in(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    /** Each area with its part of the bank. */
    public Blueprint blueprint() {
        SortedMap<String, Double> shares = new TreeMap<>();
        byArea.forEach((area, items) -> shares.put(area, (double) items.size()));
        return new Blueprint(shares);
    }

    /**
     * The part of the bank that the lot gives one round: of each area this share, rounded down. So no item can be shown to a
     * greater share of people, whatever is chosen afterwards (the eligibility of van der Linden and Veldkamp, Constraining
     * item exposure in computerized adaptive testing, 2004, with the same probability for all items and all times).
     *
     * @param seed of the round; the same seed draws the same items
     * @param share above 0, at most 1
     */
    List<BankItem> drawn(long seed, double share) {
        Random lot = new Random(seed);
        List<BankItem> drawn = new ArrayList<>();
        for (List<BankItem> items : byArea.values()) {
            List<BankItem> left = new ArrayList<>(items);
            for (int draw = drawnOf(items.size(), share); draw > 0; draw--) {
                Collections.swap(left, lot.nextInt(left.size()), left.size() - 1);
                drawn.add(left.remove(left.size() - 1));
            }
        }
        return drawn;
    }

    static int drawnOf(int items, double share) {
        return (int) Math.floor(items * share + 1e-9);
    }
}
