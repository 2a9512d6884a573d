// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import java.util.List;
import java.util.stream.Stream;

/** What the database answered to each rule. */
public record Audit(List<Checked> checked) {

    /** How a rule fared. */
    public enum State {
        HOLDS,
        BROKEN,
        /** The part that it is about is not installed. */
        NOT_ASKED
    }

    /**
     * One rule with its cases.
     *
     * @param cases what is against the rule: ids, and what is the matter with them
     */
    public record Checked(String rule, State state, List<String> cases) {

        public Checked {
            cases = List.copyOf(cases);
        }
    }

    public Audit {
        checked = List.copyOf(checked);
    }

    /** With one more rule asked. */
    public Audit with(Checked one) {
        return new Audit(Stream.concat(checked.stream(), Stream.of(one)).toList());
    }

    public boolean clean() {
        return checked.stream().noneMatch(one -> one.state() == State.BROKEN);
    }

    public List<Checked> broken() {
        return checked.stream().filter(one -> one.state() == State.BROKEN).toList();
    }

    public long asked() {
        return checked.stream().filter(one -> one.state() != State.NOT_ASKED).count();
    }
}
