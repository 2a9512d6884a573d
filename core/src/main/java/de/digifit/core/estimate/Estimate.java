// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Parameters.Thresholds;
import java.util.Optional;

/**
 * What can be said about a level on a day.
 *
 * @param levels how likely each level is, by everything that was said
 * @param withoutOwnViews the same without what the person says about themselves
 * @param weight how much is known; a fresh observation by a leader is 1
 * @param weightOfOthers how much of it does not come from the person
 * @param practice whether somebody saw a piece of work on level 3 or 4
 * @param parameters by which numbers it came about
 */
public record Estimate(
        Distribution levels,
        Distribution withoutOwnViews,
        double weight,
        double weightOfOthers,
        boolean practice,
        Parameters parameters) {

    private static final double ROUNDING = 1e-9;

    /** Unknown is a state of its own: neither level 0 nor a gap. */
    public boolean known() {
        return weight >= thresholds().known();
    }

    /** The likeliest level, if anything is known. */
    public Optional<Level> level() {
        return known() ? Optional.of(levels.likeliest()) : Optional.empty();
    }

    /** How sure the likeliest level is, 0 to 1; 0 where nothing is known. */
    public double certainty() {
        return known() ? levels.of(levels.likeliest()) : 0;
    }

    /** How likely the target is reached. Where nothing is known that is what is usual, and says nothing of anybody. */
    public double reaches(Level target) {
        return levels.atLeast(target);
    }

    public Verdict verdict(Level target) {
        if (!known()) {
            return Verdict.UNKNOWN;
        }
        double reached = reaches(target);
        if (reached <= thresholds().open()) {
            return Verdict.OPEN;
        }
        boolean proven = carriedByOthers(target) && (practice || !target.needsPractice());
        return likely(target) && proven ? Verdict.FULFILLED : Verdict.UNDECIDED;
    }

    /** What keeps the answer undecided; nothing where it is not. */
    public Optional<Doubt> doubt(Level target) {
        if (verdict(target) != Verdict.UNDECIDED) {
            return Optional.empty();
        }
        if (!likely(target)) {
            return Optional.of(Doubt.NOT_SURE);
        }
        return Optional.of(carriedByOthers(target) ? Doubt.NO_PRACTICE : Doubt.OWN_VIEWS_ONLY);
    }

    private boolean likely(Level target) {
        return reaches(target) >= thresholds().fulfilled() && levels.likeliest().reaches(target);
    }

    /**
     * The own view may help, but never carries: without it the target must already be likely, and likelier than before
     * anything was said.
     */
    private boolean carriedByOthers(Level target) {
        double usual = parameters.prior().atLeast(target) - ROUNDING;
        return weightOfOthers >= thresholds().known()
                && withoutOwnViews.atLeast(target) >= Math.max(thresholds().carried(), usual);
    }

    private Thresholds thresholds() {
        return parameters.thresholds();
    }
}
