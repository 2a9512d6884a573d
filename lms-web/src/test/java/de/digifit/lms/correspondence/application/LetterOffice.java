// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.calendar.InMemoryEntries;
import de.digifit.lms.calendar.PlainPress;
import de.digifit.lms.calendar.application.Invitations;
import de.digifit.lms.correspondence.InMemoryLetters;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.PaperPost;
import de.digifit.lms.wording.InMemoryWordings;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that letters need, put together for tests, listening to the steps of bookings. */
public final class LetterOffice implements People {

    public final InMemoryLetters letters = new InMemoryLetters();
    public final InMemoryEntries entries = new InMemoryEntries();
    public final PaperPost post = new PaperPost();
    public final InMemoryWordings wordings;
    public final LetterDesk desk;
    public final BookingLetters told;
    public final EventLetters moved;

    private final TownId town;
    private final Map<PersonId, Person> people = new HashMap<>();

    public LetterOffice(TownId town, BookingOffice booking, ReportingLines lines, Clock clock) {
        this.town = town;
        wordings = new InMemoryWordings(town);
        Addressees addressees = new Addressees(this, id -> new Town("Musterau", "#2f5d8a"), letters);
        Phrasing phrasing = new Phrasing(wordings, "https://digifit.musterau.example");
        Invitations invitations = new Invitations(entries, new PlainPress());
        desk = new LetterDesk(letters, addressees, phrasing, invitations, post);
        moved = new EventLetters(booking.bookings, booking.diary, invitations, desk, clock);
        told = new BookingLetters(desk, addressees, booking.diary, lines, clock);
        booking.steps.listen(told::tell);
    }

    /** @param mail null for people without a desk */
    public Person lives(String name, @Nullable String mail) {
        Person person = new Person(town, name, "Beispiel", mail);
        people.put(person.id(), person);
        return person;
    }

    /** Those of a person, as "KIND" or "KIND: calendar line". */
    public List<String> of(PersonId person) {
        return letters.all().stream()
                .filter(letter -> letter.person().equals(person))
                .map(LetterOffice::line)
                .toList();
    }

    private static String line(Letter letter) {
        return letter.kind()
                + letter.calendar().map(calendar -> ": " + calendar.ics()).orElse("");
    }

    @Override
    public Person get(TownId asked, PersonId id) {
        Person person = people.get(id);
        if (person == null || !asked.equals(town)) {
            throw new NoSuchPerson(id);
        }
        return person;
    }

    @Override
    public Map<PersonId, String> names(TownId asked, Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        ids.stream()
                .filter(people::containsKey)
                .forEach(id -> names.put(id, people.get(id).name()));
        return names;
    }
}
