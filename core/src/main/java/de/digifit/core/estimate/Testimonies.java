// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.HashMap;
import java.util.Map;

/**
 * What was said about many people, folded from the ledger: all of it, or what is new since the last time.
 *
 * <p>Folding what is new gives the same as reading all of it again, whatever the order and whatever is read twice.
 */
public final class Testimonies implements Statements.Reader {

    private final Map<PersonId, Map<CompetencyId, Testimony>> people = new HashMap<>();

    @Override
    public void said(PersonId person, CompetencyId competency, Statement statement) {
        Map<CompetencyId, Testimony> known = people.computeIfAbsent(person, any -> new HashMap<>());
        known.put(
                competency, known.getOrDefault(competency, Testimony.nothing()).and(statement));
    }

    public Testimony of(PersonId person, CompetencyId competency) {
        return people.getOrDefault(person, Map.of()).getOrDefault(competency, Testimony.nothing());
    }

    public void forEach(Visitor visitor) {
        people.forEach((person, known) ->
                known.forEach((competency, testimony) -> visitor.about(person, competency, testimony)));
    }

    /** Is shown each testimony. */
    @FunctionalInterface
    public interface Visitor {

        void about(PersonId person, CompetencyId competency, Testimony testimony);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Testimonies that && people.equals(that.people);
    }

    @Override
    public int hashCode() {
        return people.hashCode();
    }
}
