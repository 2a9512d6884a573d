// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.ArrayList;
import java.util.List;

/** What was found so far. Nobody reads more than the first hundred; of the rest only the number is kept. */
public final class Findings {

    /** How many are kept word by word. */
    public static final int MOST = 100;

    private final List<Finding> kept = new ArrayList<>();
    private int more;

    public void add(Fault fault, String place, Object... details) {
        if (kept.size() < MOST) {
            kept.add(Finding.of(fault, place, details));
        } else {
            more++;
        }
    }

    public boolean none() {
        return kept.isEmpty();
    }

    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(Finding.of(Fault.MANY_MORE, "", more));
        }
        return all;
    }

    /** Refused for what was found. */
    public <T> Reading<T> refused() {
        return new Reading.Refused<>(all());
    }
}
