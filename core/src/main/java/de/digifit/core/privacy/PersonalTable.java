// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import de.digifit.core.shared.Words;
import java.util.ArrayList;
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
 * @param ending when its rows go; a build fails for a table that does not say it
 */
public record PersonalTable(
        String name,
        String category,
        Words title,
        String order,
        Optional<String> owner,
        Optional<Ending> ending,
        List<PersonalField> fields) {

    public PersonalTable {
        fields = List.copyOf(fields);
    }

    /** What the person gets of a row. */
    public List<PersonalField> given() {
        return fields.stream().filter(PersonalField::given).toList();
    }

    /** The days on which its rows go; nothing where they go with those of another table. */
    public Optional<Ending.OnDay> onDay() {
        return ending.filter(Ending.OnDay.class::isInstance).map(Ending.OnDay.class::cast);
    }

    /** The table whose rows take these along. */
    public Optional<Ending.WithParent> withParent() {
        return ending.filter(Ending.WithParent.class::isInstance).map(Ending.WithParent.class::cast);
    }

    PersonalTable with(PersonalField field) {
        List<PersonalField> more = new ArrayList<>(fields);
        more.add(field);
        return new PersonalTable(name, category, title, order, owner, ending, more);
    }

    PersonalTable with(Ending itsEnding) {
        return new PersonalTable(name, category, title, order, owner, Optional.of(itsEnding), fields);
    }
}
