// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The instruction with the fewest levels to learn after which anybody may be away.
 *
 * <p>Where too few people share some posts, somebody else has to learn one of them: whatever repairs the shortage does
 * that, so trying each such step, cheapest first, finds the cheapest instruction. Where that takes too long, the next best
 * step is taken each time, and it is said that a cheaper training may exist.
 *
 * @param instructions who learns what; empty if nothing is needed
 * @param cheapest whether nothing cheaper exists
 */
public record InstructionPlan(List<Instruction> instructions, boolean cheapest) {

    private static final int MOST_TRIED = 4000;

    public InstructionPlan {
        instructions = List.copyOf(instructions);
    }

    /** Levels to learn, together. */
    public int steps() {
        return instructions.stream().mapToInt(Instruction::steps).sum();
    }

    /** None if there are too few people, whatever they learn. */
    public static Optional<InstructionPlan> forEveryAbsence(List<Colleague> colleagues, List<Duty> duties) {
        return forEveryAbsence(colleagues, duties, MOST_TRIED);
    }

    /** @param most after how many steps that were tried the next best is taken each time */
    static Optional<InstructionPlan> forEveryAbsence(List<Colleague> colleagues, List<Duty> duties, int most) {
        int hands = duties.stream()
                .flatMap(duty -> duty.posts().stream())
                .mapToInt(Duty.Post::hands)
                .sum();
        if (hands > 0 && colleagues.size() <= hands) {
            return Optional.empty();
        }
        PriorityQueue<State> open = new PriorityQueue<>(Comparator.comparingInt(State::cost));
        Set<List<Colleague>> seen = new HashSet<>();
        open.add(new State(colleagues, 0));
        for (int tried = 0; ; tried++) {
            State state = open.remove();
            if (!seen.add(state.colleagues)) {
                continue;
            }
            Optional<Cover.Shortage> shortage = new Cover(state.colleagues, duties).shortage();
            if (shortage.isEmpty()) {
                return Optional.of(new InstructionPlan(between(colleagues, state.colleagues), tried < most));
            }
            if (tried >= most) {
                open.clear();
                seen.clear();
            }
            state.repaired(shortage.get()).forEach(open::add);
        }
    }

    /** What people can by now, and what that took. */
    private record State(List<Colleague> colleagues, int cost) {

        private List<State> repaired(Cover.Shortage shortage) {
            List<State> next = new ArrayList<>();
            for (int i = 0; i < colleagues.size(); i++) {
                Colleague colleague = colleagues.get(i);
                if (!shortage.bound().contains(colleague.person())) {
                    for (Duty.Post post : shortage.posts()) {
                        List<Colleague> all = new ArrayList<>(colleagues);
                        all.set(i, colleague.trainedFor(post));
                        next.add(new State(List.copyOf(all), cost + colleague.missing(post)));
                    }
                }
            }
            return next;
        }
    }

    private static List<Instruction> between(List<Colleague> before, List<Colleague> after) {
        List<Instruction> instructions = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Map<CompetencyId, Level> had = before.get(i).levels();
            Map<CompetencyId, Level> learnt = new HashMap<>(after.get(i).levels());
            learnt.entrySet().removeAll(had.entrySet());
            int steps = learnt.entrySet().stream()
                    .mapToInt(entry ->
                            had.getOrDefault(entry.getKey(), Level.OPEN).missingTo(entry.getValue()))
                    .sum();
            if (steps > 0) {
                instructions.add(new Instruction(before.get(i).person(), learnt, steps));
            }
        }
        return instructions;
    }
}
