// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Takes all published numbers as one linear system, knows exactly whom each number is about, and asks for every small
 * group between which bounds its count must lie.
 */
final class Attacker {

    private static final double ROUNDING = 1e-6;

    private final Set<Clue> numbers = new LinkedHashSet<>();
    private final Map<PersonId, Boolean> truth = new HashMap<>();
    private final Map<PersonId, BitSet> signatures = new HashMap<>();

    /** A published number, and the people it is about. */
    record Clue(Set<PersonId> people, int atLeast, int atMost) {}

    /** Between what the count of a group lies, both included. */
    record Bounds(int low, int high) {

        /** Whether a group of that many people is laid open: to a number, or to within one person. */
        boolean open(int people) {
            return high - low < Math.min(2, people);
        }
    }

    /** Some with the same numbers about them: in the group, and all. */
    private record Atom(int inGroup, int all, int counted) {}

    void read(Clue number) {
        signatures.clear();
        numbers.add(number);
    }

    /** What is the case; only spares work where it shows at once that a group is safe. */
    void truth(Collection<Head> heads) {
        heads.forEach(head -> truth.put(head.person(), head.counted()));
    }

    Set<Clue> numbers() {
        return numbers;
    }

    boolean opens(Set<PersonId> group) {
        Map<BitSet, Atom> atoms = atoms(group);
        return within(atoms.values()).open(group.size()) && solved(atoms).open(group.size());
    }

    /** Where atoms keep their counts, who of an atom is counted can still be anybody: bounds that surely are possible. */
    private static Bounds within(Collection<Atom> atoms) {
        int low = 0;
        int high = 0;
        for (Atom atom : atoms) {
            low += Math.max(0, atom.counted - (atom.all - atom.inGroup));
            high += Math.min(atom.counted, atom.inGroup);
        }
        return new Bounds(low, high);
    }

    private Map<BitSet, Atom> atoms(Set<PersonId> group) {
        Map<BitSet, Atom> atoms = new HashMap<>();
        truth.forEach((person, counted) -> {
            Atom one = new Atom(group.contains(person) ? 1 : 0, 1, counted ? 1 : 0);
            atoms.merge(
                    signatures.computeIfAbsent(person, this::signature),
                    one,
                    (a, b) -> new Atom(a.inGroup + b.inGroup, a.all + b.all, a.counted + b.counted));
        });
        return atoms;
    }

    private BitSet signature(PersonId person) {
        BitSet signature = new BitSet();
        int i = 0;
        for (Clue number : numbers) {
            signature.set(i++, number.people.contains(person));
        }
        return signature;
    }

    // Two unknowns an atom: how many are counted of those in the group, and of the others.
    private Bounds solved(Map<BitSet, Atom> atoms) {
        List<BitSet> signatures = List.copyOf(atoms.keySet());
        int unknowns = 2 * signatures.size();
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] asked = new double[unknowns];
        for (int i = 0; i < signatures.size(); i++) {
            Atom atom = atoms.get(signatures.get(i));
            asked[2 * i] = 1;
            constraints.add(atMost(unknowns, 2 * i, atom.inGroup));
            constraints.add(atMost(unknowns, 2 * i + 1, atom.all - atom.inGroup));
        }
        int n = 0;
        for (Clue number : numbers) {
            double[] sum = sum(signatures, n++);
            constraints.add(new LinearConstraint(sum, Relationship.GEQ, number.atLeast));
            constraints.add(new LinearConstraint(sum, Relationship.LEQ, number.atMost));
        }
        double low = best(asked, constraints, GoalType.MINIMIZE);
        double high = best(asked, constraints, GoalType.MAXIMIZE);
        return new Bounds((int) Math.ceil(low - ROUNDING), (int) Math.floor(high + ROUNDING));
    }

    private static double[] sum(List<BitSet> signatures, int number) {
        double[] sum = new double[2 * signatures.size()];
        for (int i = 0; i < signatures.size(); i++) {
            sum[2 * i] = signatures.get(i).get(number) ? 1 : 0;
            sum[2 * i + 1] = sum[2 * i];
        }
        return sum;
    }

    private static LinearConstraint atMost(int unknowns, int which, int most) {
        double[] one = new double[unknowns];
        one[which] = 1;
        return new LinearConstraint(one, Relationship.LEQ, most);
    }

    private static double best(double[] asked, List<LinearConstraint> constraints, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(asked, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
