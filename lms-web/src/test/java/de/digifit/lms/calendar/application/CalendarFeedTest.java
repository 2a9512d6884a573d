// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.talk.Talk;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Desks;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.calendar.FeedSecret;
import de.digifit.lms.calendar.FewTalks;
import de.digifit.lms.calendar.InMemoryEntries;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.calendar.NoSuchFeed;
import de.digifit.lms.calendar.PlainPress;
import de.digifit.lms.calendar.Subscription;
import de.digifit.lms.calendar.Subscriptions;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final LocalDate LAST_DAY = TODAY.plusDays(9);

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final PersonId leaver = lines.person("Leaver");
    private final FeedSecret secret = FeedSecret.next();
    private final FewTalks talks = new FewTalks();
    private final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    private final Subscription subscription =
            new Subscription(town, leaver, secret, Locale.GERMAN, Instant.parse("2026-05-01T08:00:00Z"));

    @Test
    void the_address_of_somebody_who_left_the_town_answers_like_one_that_nobody_made() {
        lines.employ(leaver, lines.unit("Amt"), new Period(TODAY.minusYears(1), LAST_DAY));

        assertThat(feed(LAST_DAY).read(secret)).isNotNull();
        assertThatThrownBy(() -> feed(LAST_DAY.plusDays(1)).read(secret)).isInstanceOf(NoSuchFeed.class);
        assertThatThrownBy(() -> feed(LAST_DAY).read(FeedSecret.next())).isInstanceOf(NoSuchFeed.class);
    }

    @Test
    void talks_to_come_stand_there_on_both_sides_and_not_while_the_module_is_off() {
        lines.employ(leaver, lines.unit("Amt"), new Period(TODAY.minusYears(1), LAST_DAY));
        Talk mine = talks.invite(town, leaver, Samples.aPerson());
        Talk theirs = talks.invite(town, Samples.aPerson(), leaver);
        talks.invite(town, Samples.aPerson(), Samples.aPerson());
        assertThat(feed(LAST_DAY).read(secret)).isEmpty();

        release(ModuleStatus.RELEASED);
        assertThat(feed(LAST_DAY).read(secret).lines())
                .containsExactly(line(mine), line(theirs))
                .allMatch(line -> line.contains("Gespräch (private) Zimmer 12"));

        release(ModuleStatus.OFF);
        assertThat(feed(LAST_DAY).read(secret)).isEmpty();
    }

    private String line(Talk talk) {
        return "PUBLISH 0 " + Itinerary.uid(talk.id().value(), leaver.value()) + " " + FewTalks.DAY
                + " Gespräch (private) Zimmer 12";
    }

    private void release(ModuleStatus status) {
        WorksAgreement agreement = new WorksAgreement("Dienstvereinbarung", LocalDate.of(2026, 1, 1), "10.1");
        switches.add(
                new ModuleSwitch(town, Module.QUALIFICATION_TALK, status, agreement, Samples.aPerson(), Instant.EPOCH));
    }

    private CalendarFeed feed(LocalDate today) {
        InMemoryBookings bookings = new InMemoryBookings();
        Diary diary = new Diary(bookings, new InMemoryEvents(), new InMemorySeminars(), new Desks());
        return new CalendarFeed(
                new Only(subscription),
                bookings,
                new Publication(
                        new Itineraries(diary, null),
                        new InMemoryEntries(),
                        new PlainPress(),
                        new TalkDates(talks, new Modules(new Asker(), switches), "http://localhost"),
                        "http://localhost"),
                new Where(lines),
                Clock.fixed(today.atTime(12, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE));
    }

    private record Where(InMemoryReportingLines lines) implements Units {

        @Override
        public List<Unit> of(TownId town) {
            return List.of();
        }

        @Override
        public Map<PersonId, UnitId> unitsOf(Collection<PersonId> people, LocalDate day) {
            return lines.unitsOf(people, day);
        }
    }

    private record Only(Subscription subscription) implements Subscriptions {

        @Override
        public void add(Subscription another) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Subscription> find(PersonId person) {
            return Optional.of(subscription);
        }

        @Override
        public void serialise(PersonId person) {
            // A test is alone.
        }

        @Override
        public void revoke(Subscription another, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Subscription> find(FeedSecret word) {
            return Optional.of(subscription).filter(one -> one.isOpenedBy(word));
        }
    }
}
