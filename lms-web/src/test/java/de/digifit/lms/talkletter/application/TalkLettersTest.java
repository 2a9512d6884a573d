// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkletter.application;

import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.calendar.FewTalks;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.calendar.PlainPress;
import de.digifit.lms.calendar.application.TalkDates;
import de.digifit.lms.correspondence.InMemoryLetters;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.PaperPost;
import de.digifit.lms.correspondence.application.Addressees;
import de.digifit.lms.wording.InMemoryWordings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalkLettersTest {

    private static final Clock CLOCK = Clock.fixed(FewTalks.INVITED, TownClock.ZONE);
    private static final LocalDateTime LATER = FewTalks.DAY.plusDays(5);
    private static final String BASE = "https://digifit.musterau.example";

    private final TownId town = aTown();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryLetters letters = new InMemoryLetters();
    private final FewTalks talks = new FewTalks();
    private final TalkLetters told = new TalkLetters(
            letters,
            new Parties(talks, new Addressees(people, id -> new Town("Musterau", "#2f5d8a", FederalState.NW), letters)),
            new TalkPhrasing(new InMemoryWordings(town), new TalkDates(talks, null, BASE), new PlainPress(), BASE),
            new PaperPost(),
            CLOCK);
    private final Person alex = lives("Alex", "alex@musterau.example");
    private final Person robin = lives("Robin", "robin@musterau.example");
    private final Talk talk = talks.invite(town, alex.id(), robin.id());

    @Test
    void both_are_told_the_date_with_a_private_entry_for_the_calendar() {
        tell(Optional.empty(), Optional.empty());
        tell(Optional.empty(), Optional.empty());

        assertThat(of(alex)).containsExactly("TALK_INVITED: REQUEST 0 " + entry(alex, FewTalks.DAY));
        assertThat(of(robin)).containsExactly("TALK_INVITED: REQUEST 0 " + entry(robin, FewTalks.DAY));
        Letter letter = letters.all().get(0);
        assertThat(letter.subject()).isEqualTo("Einladung zum Gespräch: Robin Beispiel");
        assertThat(letter.body())
                .contains("Mi, 10. Juni 2026, 10:00 Uhr\n\nOrt: Zimmer 12")
                .contains(BASE + "/talk/show.xhtml?id=" + talk.id())
                .endsWith("DigiFit Musterau");
    }

    @Test
    void another_date_moves_the_same_entry_and_names_the_one_before() {
        Optional<Invitation> before = talk.invitation();
        talk.invite(FewTalks.on(LATER), FewTalks.JUNE, Hand.own(robin.id(), FewTalks.INVITED));
        tell(before, Optional.of(robin));

        assertThat(of(alex)).containsExactly("TALK_MOVED: REQUEST 1 " + entry(alex, LATER));
        assertThat(of(robin)).containsExactly("TALK_MOVED: REQUEST 1 " + entry(robin, LATER));
        assertThat(letters.all().get(0).body()).contains("Bisher galt:\nMi, 10. Juni 2026, 10:00 Uhr");
    }

    @Test
    void a_date_that_is_off_leaves_both_calendars_and_nobody_reads_why() {
        Optional<Invitation> before = talk.invitation();
        talk.go(TalkTransition.DECLINE, Hand.own(alex.id(), FewTalks.INVITED));
        tell(before, Optional.of(robin));

        assertThat(of(alex)).containsExactly("TALK_CANCELLED: CANCEL 1 " + entry(alex, FewTalks.DAY));
        assertThat(of(robin)).containsExactly("TALK_CANCELLED: CANCEL 1 " + entry(robin, FewTalks.DAY));
        assertThat(letters.all()).allSatisfy(letter -> assertThat(letter.body()).doesNotContain("gewünscht"));
    }

    @Test
    void when_another_leader_goes_on_the_earlier_one_has_the_time_back() {
        Person sam = lives("Sam", "sam@musterau.example");
        Optional<Invitation> before = talk.invitation();
        talk.invite(FewTalks.on(LATER), FewTalks.JUNE, Hand.own(sam.id(), FewTalks.INVITED));
        tell(before, Optional.of(robin));

        assertThat(of(robin)).containsExactly("TALK_CANCELLED: CANCEL 1 " + entry(robin, FewTalks.DAY));
        assertThat(of(sam)).containsExactly("TALK_INVITED: REQUEST 1 " + entry(sam, LATER));
        assertThat(of(alex)).containsExactly("TALK_MOVED: REQUEST 1 " + entry(alex, LATER));
    }

    @Test
    void without_a_service_address_the_letter_stays_in_digifit_and_nobody_prints_it() {
        Person kim = lives("Kim", null);
        Talk theirs = talks.invite(town, kim.id(), robin.id());
        told.tell(new TalkStep.Arranged(theirs, Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(of(kim)).containsExactly("TALK_INVITED");
        assertThat(letters.toPrint(town, 10)).isEmpty();
    }

    @Test
    void of_a_group_talk_everybody_reads_who_comes_and_the_leader_gets_one_letter_and_one_date() {
        Person kim = lives("Kim", "kim@musterau.example");
        Person mo = lives("Mo", "mo@musterau.example");
        GroupTalk group = talks.inviteTogether(town, robin.id(), kim.id(), mo.id());
        group.talks().forEach(each -> told.tell(first(each)));

        assertThat(of(kim)).hasSize(1);
        assertThat(of(mo)).hasSize(1);
        assertThat(of(robin))
                .containsExactly("TALK_INVITED: REQUEST 0 "
                        + Itinerary.uid(group.id().value(), robin.id().value()) + " " + FewTalks.DAY
                        + " Gespräch (private) Zimmer 12");
        assertThat(letters.all())
                .extracting(Letter::subject)
                .containsExactlyInAnyOrder(
                        "Einladung zum Gespräch: Robin Beispiel, gemeinsam mit Mo Beispiel",
                        "Einladung zum Gespräch: Robin Beispiel, gemeinsam mit Kim Beispiel",
                        "Einladung zum Gespräch: Kim Beispiel, Mo Beispiel");
    }

    @Test
    void when_one_leaves_a_group_talk_the_leader_keeps_the_date_until_nobody_comes() {
        Person kim = lives("Kim", "kim@musterau.example");
        Person mo = lives("Mo", "mo@musterau.example");
        GroupTalk group = talks.inviteTogether(town, robin.id(), kim.id(), mo.id());
        group.talks().forEach(each -> leave(each, group));

        assertThat(of(robin)).element(0).isEqualTo("TALK_CANCELLED");
        assertThat(of(robin))
                .element(1)
                .asString()
                .startsWith("TALK_CANCELLED: CANCEL 1 "
                        + Itinerary.uid(group.id().value(), robin.id().value()));
        assertThat(of(kim)).element(0).asString().startsWith("TALK_CANCELLED: CANCEL 1");
    }

    private void leave(Talk talk, GroupTalk group) {
        Optional<Invitation> before = talk.invitation();
        GroupTalk.leave(talk, Hand.own(talk.person(), FewTalks.INVITED));
        told.tell(new TalkStep.Arranged(talk, before, Optional.of(robin.id()), Optional.of(group.id())));
    }

    private static TalkStep.Arranged first(Talk talk) {
        return new TalkStep.Arranged(talk, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void tell(Optional<Invitation> before, Optional<Person> leader) {
        told.tell(new TalkStep.Arranged(talk, before, leader.map(Person::id), Optional.empty()));
    }

    private String entry(Person reader, LocalDateTime day) {
        return Itinerary.uid(talk.id().value(), reader.id().value()) + " " + day + " Gespräch (private) Zimmer 12";
    }

    private List<String> of(Person person) {
        return letters.all().stream()
                .filter(letter -> letter.person().equals(person.id()))
                .map(letter -> letter.kind()
                        + letter.calendar()
                                .map(calendar -> ": " + calendar.ics())
                                .orElse(""))
                .toList();
    }

    private Person lives(String name, @Nullable String mail) {
        Person person = new Person(town, name, "Beispiel", mail);
        people.add(person);
        return person;
    }
}
