// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import de.digifit.core.privacy.DataCategory;
import java.util.List;

/** What is kept about a person for one purpose. */
public record Subject(DataCategory category, List<Kept> tables) {

    public Subject {
        tables = List.copyOf(tables);
    }

    public int count() {
        return tables.stream().mapToInt(kept -> kept.entries().size()).sum();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** The tables that hold something. */
    public List<Kept> filled() {
        return tables.stream().filter(kept -> !kept.entries().isEmpty()).toList();
    }
}
