// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit;

import de.digifit.core.audit.Chain.Fault.What;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Follows a chain from its first entry to its end and says where it breaks first.
 *
 * <p>What is older than five years goes by rule. Each entry says when the one before was made, so what is missing is a
 * break only where it should still be there.
 */
public final class Chain {

    /** Before the first entry. */
    public static final String START = "0".repeat(64);

    /**
     * Where a chain breaks.
     *
     * @param place of the first entry with which something is wrong; one more than the last where the tail is missing
     */
    public record Fault(long place, What what) {

        /** In which way. */
        public enum What {
            /** It says something else than what was sealed. */
            CHANGED,
            /** One or more are missing before it, or it does not follow the one before. */
            LEFT_OUT,
            /** The end is missing, or entries stand behind it. */
            CUT
        }
    }

    private final Instant kept;
    private long place;
    private String seal = START;
    private Optional<Fault> fault = Optional.empty();

    /** @param kept what is younger than this has to be there */
    public Chain(Instant kept) {
        this.kept = kept;
    }

    /** Follows it over the next entries, in the order of their places. */
    public void follow(List<Entry> next) {
        next.forEach(this::follow);
    }

    private void follow(Entry entry) {
        if (fault.isEmpty() && !entry.isSealed()) {
            fault = Optional.of(new Fault(entry.place(), What.CHANGED));
        } else if (fault.isEmpty() && !continues(entry)) {
            fault = Optional.of(new Fault(entry.place(), What.LEFT_OUT));
        }
        place = entry.place();
        seal = entry.seal();
    }

    private boolean continues(Entry entry) {
        return entry.place() > place + 1
                ? entry.previousAt().filter(this::mayHaveGone).isPresent()
                : entry.place() == place + 1 && entry.previous().equals(seal);
    }

    private boolean mayHaveGone(Instant moment) {
        return moment.isBefore(kept);
    }

    /** Whether it ends where its end was noted, unless all of it may have gone. */
    public Optional<Fault> end(Head head) {
        boolean allGone = place == 0 && head.at().filter(this::mayHaveGone).isPresent();
        if (fault.isEmpty()
                && !allGone
                && !(head.entries() == place && head.seal().equals(seal))) {
            return Optional.of(new Fault(Math.min(head.entries(), place) + 1, What.CUT));
        }
        return fault;
    }
}
