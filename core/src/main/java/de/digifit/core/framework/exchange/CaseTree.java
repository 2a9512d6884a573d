// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.exchange.CaseParts.Association;
import de.digifit.core.framework.exchange.CaseParts.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands below what ({@code isChildOf}). Each item has one parent, and the way up ends at the document.
 */
final class CaseTree {

    private final CaseParts parts;
    private final Findings findings;
    private final Map<String, Association> parents = new HashMap<>();
    private final Map<String, List<Association>> children = new HashMap<>();

    CaseTree(CaseParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void add(Association child) {
        boolean known = parts.isDocument(child.destination())
                || parts.find(child.destination()).isPresent();
        if (!known) {
            findings.add(Fault.CASE_ITEM_MISSING, child.pointer(), child.destination());
        } else if (parts.find(child.origin()).isEmpty()) {
            findings.add(Fault.CASE_ITEM_MISSING, child.pointer(), child.origin());
        } else if (parents.putIfAbsent(child.origin(), child) != null) {
            findings.add(Fault.CASE_TWO_PARENTS, child.pointer(), name(child.origin()));
        } else {
            children.computeIfAbsent(child.destination(), any -> new ArrayList<>())
                    .add(child);
        }
    }

    boolean holds(Item item) {
        return parents.containsKey(item.identifier());
    }

    /** Nothing for what stands right below the document. */
    Optional<Item> parent(Item item) {
        return Optional.ofNullable(parents.get(item.identifier()))
                .flatMap(association -> parts.find(association.destination()));
    }

    /** Each circle once: whoever goes up from one of its items comes back to it. */
    void findCycles() {
        Set<String> done = new HashSet<>();
        for (String start : parts.items().keySet()) {
            Set<String> way = new HashSet<>();
            Association up = parents.get(start);
            while (up != null && !done.contains(up.origin()) && way.add(up.origin())) {
                up = parents.get(up.destination());
            }
            if (up != null && way.contains(up.origin())) {
                findings.add(Fault.CASE_CYCLE, up.pointer(), name(up.origin()));
            }
            done.addAll(way);
        }
    }

    /** All that the document leads to, parents before their children, siblings by their numbers. */
    List<Item> fromTop() {
        List<Item> all = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(parts.document().text("identifier")));
        while (!open.isEmpty()) {
            String at = open.removeFirst();
            parts.find(at).ifPresent(all::add);
            List<Association> below = new ArrayList<>(children.getOrDefault(at, List.of()));
            below.sort(Comparator.comparingDouble(Association::sequence));
            Collections.reverse(below);
            below.forEach(child -> open.addFirst(child.origin()));
        }
        return all;
    }

    private String name(String identifier) {
        return parts.find(identifier)
                .map(item -> item.code().isEmpty() ? item.statement() : item.code())
                .orElse(identifier);
    }
}
