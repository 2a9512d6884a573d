// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import static de.digifit.lms.booking.BookingState.CANCELLED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.OFFERED;
import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.NotFromTheUnit;
import de.digifit.lms.cancellation.SubstituteTooLate;
import de.digifit.lms.correspondence.LetterRule;
import de.digifit.lms.decision.InMemoryCases;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.wording.LetterKind;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final PersonId colleague = lines.person("Colleague");
    private final Hands clock = new Hands();
    private final BookingOffice office = new BookingOffice(clock);
    private final InMemoryViewLog views = new InMemoryViewLog();
    private final Replacements replacements = new Replacements(
            office.asker,
            new Handing(office.bookings, office.places, office.diary, office.stepping),
            new Colleagues(lines, new UnitsOf(lines)),
            new Team(
                    new Disclosure(office.asker, lines, views, new InMemoryRestrictions(), clock),
                    new InMemoryCases(office.bookings)),
            clock);
    private final Event event = anEvent(office.seminars.add(aSeminar(town)), 1);

    @BeforeEach
    void publish() {
        lines.employ(colleague, musterau.section(), ReportingLinesContract.ALWAYS);
        office.events.add(event);
    }

    @Test
    void a_leader_names_a_colleague_and_both_steps_say_who_did_it_for_whom() {
        Booking booking = confirmed(musterau.worker());
        as(musterau.sectionHead());
        assertThat(replacements.coming())
                .singleElement()
                .satisfies(place -> assertThat(place.details().booking()).isSameAs(booking));
        assertThat(replacements.form(booking.id()).form().colleagues())
                .extracting(Person::id)
                .containsExactly(colleague);

        replacements.replace(booking.id(), CancelReason.DUTY, colleague);

        Booking theirs = office.bookings.findAlive(colleague, event.id()).orElseThrow();
        assertThat(booking.state()).isEqualTo(CANCELLED);
        assertThat(theirs.state()).isEqualTo(OFFERED);
        assertThat(office.events.booked(event.id())).isEqualTo(1);
        assertThat(last(booking).decision().by()).isEqualTo(musterau.sectionHead());
        assertThat(last(booking).decision().onBehalfOf()).isEqualTo(musterau.worker());
        assertThat(last(theirs).decision().by()).isEqualTo(musterau.sectionHead());
        assertThat(last(theirs).decision().onBehalfOf()).isEqualTo(colleague);
        assertThat(LetterRule.toPerson(last(booking))).contains(LetterKind.REPLACED);
        assertThat(LetterRule.toPerson(last(theirs))).contains(LetterKind.SUBSTITUTE);
    }

    @ParameterizedTest
    @CsvSource({"DUTY, DUTY", "ILL, OTHER", "PRIVATE, OTHER", "OTHER, OTHER"})
    void what_keeps_the_person_from_coming_is_not_kept_when_the_leader_says_it(CancelReason said, String kept) {
        Booking booking = confirmed(musterau.worker());
        as(musterau.sectionHead());

        replacements.replace(booking.id(), said, colleague);

        assertThat(last(booking).decision().why()).isEqualTo(kept);
    }

    @Test
    void nobody_does_it_for_another_team_or_for_oneself() {
        Booking booking = confirmed(musterau.worker());
        for (PersonId other : new PersonId[] {musterau.head(), colleague, musterau.worker(), musterau.clerk()}) {
            as(other);
            assertThat(replacements.coming()).isEmpty();
            assertThatThrownBy(() -> replacements.form(booking.id())).isInstanceOf(NoSuchBooking.class);
            assertThatThrownBy(() -> replacements.replace(booking.id(), CancelReason.DUTY, colleague))
                    .isInstanceOf(NoSuchBooking.class);
        }
        assertThat(booking.state()).isEqualTo(CONFIRMED);
    }

    @Test
    void only_somebody_of_the_unit_comes_instead_and_only_until_the_day_before() {
        Booking booking = confirmed(musterau.worker());
        as(musterau.sectionHead());
        for (PersonId other : new PersonId[] {musterau.clerk(), musterau.worker(), musterau.sectionHead()}) {
            assertThatThrownBy(() -> replacements.replace(booking.id(), CancelReason.DUTY, other))
                    .isInstanceOf(NotFromTheUnit.class);
        }

        clock.putTo(IN_JULY.minusHours(1));

        assertThatThrownBy(() -> replacements.replace(booking.id(), CancelReason.DUTY, colleague))
                .isInstanceOf(SubstituteTooLate.class);
        assertThat(booking.state()).isEqualTo(CONFIRMED);
    }

    private Booking confirmed(PersonId person) {
        as(person);
        clock.tick();
        Booking booking = office.bookings.get(town, office.applications.apply(event.id(), false));
        office.places.approve(booking, Decision.of(musterau.sectionHead(), Instant.now(clock)));
        return booking;
    }

    private static Step last(Booking booking) {
        return booking.steps().get(booking.steps().size() - 1);
    }

    private void as(PersonId person) {
        session.person(person, town);
    }
}
