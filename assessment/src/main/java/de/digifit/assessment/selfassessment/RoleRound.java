// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.NoSuchCompetency;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.role.RoleProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One walk through all that a role asks for: what somebody says of each competency today, beside what was said last time.
 *
 * <p>Nothing is kept of a walk but the answers themselves, which are entries of the ledger. An answer belongs to the walk
 * of today when it is at most {@value #DAYS} days old; so it can be left and resumed, on another device too, and whoever
 * rated a competency last week is not asked for it again.
 *
 * @param steps by competency, in the order of the framework
 */
public record RoleRound(RoleProfile role, List<RoundStep> steps) {

    /** For how long an answer counts as one of today, in days. */
    public static final int DAYS = 28;

    public RoleRound {
        steps = List.copyOf(steps);
    }

    /** @param said the self-assessments of the person about anything, newest first */
    public static RoleRound of(RoleProfile role, Collection<Evidence> said, LocalDate today) {
        LocalDate since = today.minusDays(DAYS);
        List<RoundStep> steps = role.targets().byCompetency().entrySet().stream()
                .map(asked -> RoundStep.of(asked.getKey(), asked.getValue().asLevel(), said, since))
                .sorted((one, other) -> one.competency().compareTo(other.competency()))
                .toList();
        return new RoleRound(role, steps);
    }

    public int answered() {
        return (int) steps.stream().filter(RoundStep::answered).count();
    }

    public boolean complete() {
        return answered() == steps.size();
    }

    /** How many say something else than last time, up or down. */
    public int changed() {
        return (int) steps.stream().filter(step -> step.change().differs()).count();
    }

    /** @throws NoSuchCompetency when the role does not ask for it */
    public RoundStep step(CompetencyId competency) {
        return steps.get(index(competency));
    }

    /**
     * From 1.
     *
     * @throws NoSuchCompetency when the role does not ask for it
     */
    public int position(CompetencyId competency) {
        return index(competency) + 1;
    }

    /** The first that is still without an answer. */
    public Optional<RoundStep> open() {
        return steps.stream().filter(step -> !step.answered()).findFirst();
    }

    /** The next without an answer behind this one; those that were passed over come last. */
    public Optional<RoundStep> openAfter(CompetencyId competency) {
        List<RoundStep> order = new ArrayList<>(steps);
        Collections.rotate(order, -position(competency));
        return order.stream().filter(step -> !step.answered()).findFirst();
    }

    /** The one behind this one, answered or not; nothing behind the last. */
    public Optional<RoundStep> after(CompetencyId competency) {
        return steps.stream().skip(position(competency)).findFirst();
    }

    private int index(CompetencyId competency) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).competency().equals(competency)) {
                return index;
            }
        }
        throw new NoSuchCompetency(competency);
    }
}
