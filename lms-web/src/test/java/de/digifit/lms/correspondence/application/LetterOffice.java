// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.account.Account;
import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.calendar.InMemoryEntries;
import de.digifit.lms.calendar.PlainPress;
import de.digifit.lms.calendar.application.Invitations;
import de.digifit.lms.calendar.application.Itineraries;
import de.digifit.lms.correspondence.InMemoryLetters;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.PaperPost;
import de.digifit.lms.decision.application.Desks;
import de.digifit.lms.venue.InMemoryVenues;
import de.digifit.lms.waitlist.InMemoryOffers;
import de.digifit.lms.wording.InMemoryWordings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that letters need, put together for tests, listening to the steps of bookings. */
public final class LetterOffice {

    public final InMemoryPeople people = new InMemoryPeople();

    public final InMemoryLetters letters = new InMemoryLetters();
    public final InMemoryEntries entries = new InMemoryEntries();
    public final PaperPost post = new PaperPost();
    public final InMemoryWordings wordings;
    public final InMemoryVenues venues = new InMemoryVenues();
    public final LetterDesk desk;
    public final InMemoryOffers offers = new InMemoryOffers();
    public final BookingLetters told;
    public final EventLetters moved;
    public final ChoiceLetters chosen;

    private final TownId town;

    public LetterOffice(TownId town, BookingOffice booking, ReportingLines lines, Clock clock) {
        this.town = town;
        wordings = new InMemoryWordings(town);
        Addressees addressees = new Addressees(people, id -> new Town("Musterau", "#2f5d8a", FederalState.NW), letters);
        Phrasing phrasing = new Phrasing(wordings, "https://digifit.musterau.example");
        Invitations invitations = new Invitations(entries, new PlainPress());
        desk = new LetterDesk(letters, addressees, phrasing, invitations, post);
        Itineraries itineraries = new Itineraries(booking.diary, venues);
        chosen = new ChoiceLetters(itineraries, desk);
        moved = new EventLetters(booking.bookings, itineraries, invitations, desk, clock);
        told = new BookingLetters(
                desk,
                addressees,
                new Deciders(new Desks(lines), new NoAccounts(), clock),
                new Matters(itineraries, offers),
                clock);
        booking.steps.listen(told::tell);
    }

    /** @param mail null for people without a desk */
    public Person lives(String name, @Nullable String mail) {
        Person person = new Person(town, name, "Beispiel", mail);
        people.add(person);
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

    /** Nobody decides for human resources. */
    private static final class NoAccounts implements Accounts {

        @Override
        public Optional<Account> find(String login, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<PersonId> holding(TownId asked, Responsibility responsibility, LocalDate day) {
            return List.of();
        }
    }
}
