// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers the questions about cover by trying everything. */
final class BruteForce {

    private BruteForce() {}

    static boolean isStaffed(List<Colleague> colleagues, List<Duty> duties, Collection<PersonId> away) {
        List<Duty.Post> hands = new ArrayList<>();
        for (Duty duty : duties) {
            for (Duty.Post post : duty.posts()) {
                for (int hand = 0; hand < post.hands(); hand++) {
                    hands.add(post);
                }
            }
        }
        List<Colleague> there = new ArrayList<>(colleagues);
        there.removeIf(colleague -> away.contains(colleague.person()));
        return canFill(hands, 0, there);
    }

    private static boolean canFill(List<Duty.Post> hands, int from, List<Colleague> there) {
        if (from == hands.size()) {
            return true;
        }
        for (Colleague colleague : there) {
            if (reaches(colleague, hands.get(from))) {
                List<Colleague> others = new ArrayList<>(there);
                others.remove(colleague);
                if (canFill(hands, from + 1, others)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reaches(Colleague colleague, Duty.Post post) {
        for (Map.Entry<CompetencyId, Level> need : post.needs().entrySet()) {
            Level level = colleague.levels().get(need.getKey());
            if ((level == null ? 0 : level.number()) < need.getValue().number()) {
                return false;
            }
        }
        return true;
    }

    static boolean isSafe(List<Colleague> colleagues, List<Duty> duties) {
        return isStaffed(colleagues, duties, Set.of())
                && colleagues.stream().allMatch(one -> isStaffed(colleagues, duties, Set.of(one.person())));
    }

    /** The fewest levels to learn until everybody may be away; -1 if that never happens. */
    static int cheapest(List<Colleague> colleagues, List<Duty> duties) {
        Set<List<Colleague>> tried = new HashSet<>();
        List<List<Colleague>> now = List.of(colleagues);
        for (int cost = 0; !now.isEmpty(); cost++) {
            List<List<Colleague>> next = new ArrayList<>();
            for (List<Colleague> team : now) {
                if (isSafe(team, duties)) {
                    return cost;
                }
                for (List<Colleague> better : oneLevelMore(team, duties)) {
                    if (tried.add(better)) {
                        next.add(better);
                    }
                }
            }
            now = next;
        }
        return -1;
    }

    private static List<List<Colleague>> oneLevelMore(List<Colleague> team, List<Duty> duties) {
        List<List<Colleague>> all = new ArrayList<>();
        for (int i = 0; i < team.size(); i++) {
            for (Map.Entry<CompetencyId, Integer> most : mostAsked(duties).entrySet()) {
                Level level = team.get(i).levels().getOrDefault(most.getKey(), Level.OPEN);
                if (level.number() < most.getValue()) {
                    Map<CompetencyId, Level> levels = new HashMap<>(team.get(i).levels());
                    levels.put(most.getKey(), Level.of(level.number() + 1));
                    List<Colleague> better = new ArrayList<>(team);
                    better.set(i, new Colleague(team.get(i).person(), levels));
                    all.add(List.copyOf(better));
                }
            }
        }
        return all;
    }

    private static Map<CompetencyId, Integer> mostAsked(List<Duty> duties) {
        Map<CompetencyId, Integer> most = new HashMap<>();
        duties.stream().flatMap(duty -> duty.posts().stream()).forEach(post -> post.needs()
                .forEach((competency, level) -> most.merge(competency, level.number(), Math::max)));
        return most;
    }
}
