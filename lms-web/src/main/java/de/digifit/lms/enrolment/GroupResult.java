// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What came of enrolling a group: who was enrolled, who was already, and who was left out and why. */
public record GroupResult(List<String> enrolled, List<String> already, List<LeftOut> leftOut) implements Serializable {

    /** Why somebody of the group is not on the path. */
    public enum Reason {
        /** Nobody of the town has this name or address. */
        UNKNOWN,
        /** Several people have this name. */
        AMBIGUOUS,
        NOT_EMPLOYED,
        OTHER_ROLE,
        /** Left the path before, and decides alone about coming back. */
        LEFT_BEFORE
    }

    /** Somebody who was left out. */
    public record LeftOut(String name, Reason reason) implements Serializable {}

    /** Collects it. */
    public static final class Builder {

        private final List<String> enrolled = new ArrayList<>();
        private final List<String> already = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        public void enrolled(String name) {
            enrolled.add(name);
        }

        public void already(String name) {
            already.add(name);
        }

        public void leftOut(String name, Reason reason) {
            leftOut.add(new LeftOut(name, reason));
        }

        public void leftOut(LeftOut one) {
            leftOut.add(one);
        }

        public GroupResult build() {
            return new GroupResult(List.copyOf(enrolled), List.copyOf(already), List.copyOf(leftOut));
        }
    }
}
