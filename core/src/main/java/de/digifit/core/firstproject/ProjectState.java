// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import java.util.Arrays;
import java.util.List;

/** How far a first project is. */
public enum ProjectState {
    /** The profile is written (Projektsteckbrief). */
    PROPOSED,
    /** The town has ordered it (Projektauftrag). */
    ORDERED,
    RUNNING,
    DONE,
    /** It does not go on, for a reason. */
    STOPPED;

    /** What can come next. */
    public List<ProjectState> next() {
        return switch (this) {
            case PROPOSED -> List.of(ORDERED, STOPPED);
            case ORDERED -> List.of(RUNNING, STOPPED);
            case RUNNING -> List.of(DONE, STOPPED);
            case DONE, STOPPED -> List.of();
        };
    }

    /** @throws NoSuchProject when none is called so */
    public static ProjectState named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchProject(name));
    }
}
