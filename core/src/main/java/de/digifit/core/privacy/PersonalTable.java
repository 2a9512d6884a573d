// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import de.digifit.core.shared.Words;
import java.util.List;
import java.util.Optional;

/**
 * A table with rows about people.
 *
 * @param name with its schema, such as {@code lms.booking}
 * @param category key of the {@link DataCategory}
 * @param title one row in a word, such as "Anmeldung"
 * @param order column by which rows follow each other
 * @param owner condition in SQL for the rows {@code t} of the person {@code :me}; none where rows belong to nobody
 */
public record PersonalTable(
        String name, String category, Words title, String order, Optional<String> owner, List<PersonalField> fields) {

    public PersonalTable {
        fields = List.copyOf(fields);
    }

    /** What the person gets of a row. */
    public List<PersonalField> given() {
        return fields.stream().filter(PersonalField::given).toList();
    }
}
