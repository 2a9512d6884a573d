// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import de.digifit.command.check.Finding.State;
import java.util.Comparator;
import java.util.List;

/** All that the doctor saw, in the order of looking. */
public record Diagnosis(List<Entry> entries) {

    /** One thing that was looked at; the id stays the same from release to release. */
    public record Entry(String id, Finding finding) {}

    public Diagnosis {
        entries = List.copyOf(entries);
    }

    public State worst() {
        return entries.stream()
                .map(entry -> entry.finding().state())
                .max(Comparator.naturalOrder())
                .orElse(State.OK);
    }
}
