// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People who were at the same places in the same quarters; nothing but their number can tell them apart. */
record History(List<PersonId> people, List<Optional<Place>> places) {

    static History of(int many, List<Optional<Place>> places) {
        return new History(
                IntStream.range(0, many).mapToObj(i -> new PersonId(Ids.next())).toList(), places);
    }

    int size() {
        return people.size();
    }

    /** Those who are asked about in a quarter, if it holds for so many of them. */
    Stream<Head> heads(int quarter, int counted) {
        return places.get(quarter).stream().flatMap(place -> IntStream.range(0, size())
                .mapToObj(i -> new Head(people.get(i), place, i < counted)));
    }
}
