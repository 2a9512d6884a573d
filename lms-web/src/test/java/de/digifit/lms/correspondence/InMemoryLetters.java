// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.correspondence.Delivery.State;
import de.digifit.lms.wording.LetterKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Letters for tests. */
public final class InMemoryLetters implements Letters {

    private final List<Letter> letters = new ArrayList<>();
    private final Map<PersonId, Locale> languages = new HashMap<>();

    public List<Letter> all() {
        return List.copyOf(letters);
    }

    @Override
    public void add(Letter letter) {
        if (holds(letter.cause(), letter.person())) {
            throw new IllegalStateException("no_letter_twice " + letter.cause());
        }
        letters.add(letter);
    }

    @Override
    public boolean holds(Cause cause, PersonId person) {
        return !those(letter -> letter.cause().equals(cause) && letter.person().equals(person))
                .isEmpty();
    }

    @Override
    public Letter get(TownId town, LetterId id) {
        return those(letter -> letter.id().equals(id) && letter.town().equals(town)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchLetter(id));
    }

    @Override
    public List<Letter> of(PersonId person, int most) {
        return those(letter -> letter.person().equals(person) && letter.cause().part() == 0);
    }

    @Override
    public Optional<Letter> due(Instant now) {
        return those(letter -> letter.state() == State.WAITING
                        && !letter.delivery().nextAt().isAfter(now))
                .stream()
                .min(Comparator.comparing(letter -> letter.delivery().nextAt()));
    }

    @Override
    public List<Letter> toPrint(TownId town, int most) {
        return those(letter -> letter.town().equals(town)
                && letter.address().isEmpty()
                && !letter.isPrinted()
                && !LetterKind.OF_TALKS.contains(letter.kind()));
    }

    @Override
    public List<Letter> parked(int most) {
        return those(letter -> letter.state() == State.PARKED);
    }

    @Override
    public int tryAgain(Instant now) {
        List<Letter> parked = parked(Integer.MAX_VALUE);
        parked.forEach(letter -> letter.tryAgain(now));
        return parked.size();
    }

    @Override
    public Count count() {
        return new Count(
                those(letter -> letter.state() == State.WAITING).size(),
                parked(Integer.MAX_VALUE).size(),
                Optional.empty());
    }

    @Override
    public Optional<Locale> language(PersonId person) {
        return Optional.ofNullable(languages.get(person));
    }

    @Override
    public void speak(PersonId person, Locale language) {
        languages.put(person, language);
    }

    private List<Letter> those(Predicate<Letter> wanted) {
        return letters.stream().filter(wanted).toList();
    }
}
