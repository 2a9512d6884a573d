// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import java.util.List;
import java.util.Optional;

/** Parallel dates of an event, of which somebody attends one. */
public record DateGroup(String name, List<DateOption> options) {

    public DateGroup {
        options = List.copyOf(options);
    }

    public Optional<DateOption> chosen() {
        return options.stream().filter(DateOption::chosen).findFirst();
    }
}
