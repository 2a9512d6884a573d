// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.handover.CardNotNow;
import de.digifit.core.handover.CardState;
import de.digifit.core.handover.CardText;
import de.digifit.core.handover.CardUnclear;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.InMemoryHandoverCards;
import de.digifit.core.handover.NoSuchCard;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.InMemoryUnitDuties;
import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.knowledge.StubRooms;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.application.DutyDoor;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who writes, tries, releases and reads a card. */
class CardActsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), TownClock.ZONE);
    private static final CardText TEXT = new CardText("Why", "", "Open", "", "", "", "", "", "", "");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final UnitId unit = new UnitId(Ids.next());
    private final Person leader = new Person(town, "Robin", "Vorlage", null);
    private final Person owner = new Person(town, "Kim", "Muster", null);
    private final Person deputy = new Person(town, "Alex", "Beispiel", null);
    private final Person colleague = new Person(town, "Mika", "Sommer", null);
    private final Person stranger = new Person(town, "Jo", "Lindner", null);
    private final Person above = new Person(town, "Pat", "Lorenz", null);
    private final StubRooms rooms = new StubRooms();
    private final InMemoryUnitDuties duties = new InMemoryUnitDuties();
    private final UnitDuty duty = new UnitDuty(
            town,
            unit,
            new UnitDuty.Text(
                    "Post", List.of(DutyPost.of("Open", 1, Optional.empty(), Optional.empty())), Optional.empty()));
    private final CardDesk desk =
            new CardDesk(new DutyDoor(new Asker(), rooms, CLOCK), duties, new InMemoryHandoverCards(), new Known());
    private final CardWriting writing = new CardWriting(desk);
    private final CardTrial trial = new CardTrial(desk);
    private final CardReading reading = new CardReading(desk, duties);

    @BeforeEach
    void aUnitWithADuty() {
        duties.add(duty);
        rooms.show(leader.id(), unit, true, true);
        List.of(owner, deputy, colleague).forEach(person -> rooms.show(person.id(), unit, true, false));
        rooms.show(above.id(), unit, false, false);
        rooms.employ(unit, leader, owner, deputy, colleague);
    }

    private void signIn(Person person) {
        session.person(person.id(), town);
    }

    private NewCard card(Person responsible, Person standingIn) {
        return new NewCard(TEXT, responsible.id(), standingIn.id());
    }

    private HandoverCardId drafted() {
        signIn(leader);
        return writing.draft(duty.id(), card(owner, deputy));
    }

    private HandoverCardId released() {
        HandoverCardId id = drafted();
        signIn(deputy);
        trial.check(id, 0);
        signIn(owner);
        writing.release(id, 1);
        return id;
    }

    private boolean reads(Person person, HandoverCardId id) {
        signIn(person);
        try {
            reading.read(id);
            return true;
        } catch (NoSuchCard absence) {
            return false;
        }
    }

    @Test
    void a_draft_is_read_by_the_two_and_whoever_leads() {
        HandoverCardId id = drafted();

        assertThat(List.of(leader, owner, deputy)).allMatch(person -> reads(person, id));
        assertThat(List.of(colleague, stranger, above)).noneMatch(person -> reads(person, id));
        signIn(colleague);
        assertThat(reading.of(duty.id())).isEmpty();
        assertThat(reading.folder(unit)).isEmpty();
    }

    @Test
    void what_is_released_is_read_by_the_unit_and_whoever_leads_above_and_by_no_stranger() {
        HandoverCardId id = released();

        assertThat(List.of(leader, owner, deputy, colleague, above)).allMatch(person -> reads(person, id));
        assertThat(reads(stranger, id)).isFalse();
        assertThatExceptionOfType(NoSuchDuty.class).isThrownBy(() -> reading.folder(unit));
        signIn(colleague);
        assertThat(reading.folder(unit)).extracting(CardView::owner).containsExactly("Kim Muster");
    }

    @Test
    void only_who_stands_in_tries_it() {
        HandoverCardId id = drafted();

        for (Person person : List.of(leader, owner, colleague)) {
            signIn(person);
            assertThatExceptionOfType(NoSuchCard.class).isThrownBy(() -> trial.check(id, 0));
        }
    }

    @Test
    void only_the_owner_and_whoever_leads_write_and_release_it() {
        HandoverCardId id = drafted();

        for (Person person : List.of(deputy, colleague, above, stranger)) {
            signIn(person);
            assertThatExceptionOfType(NoSuchCard.class).isThrownBy(() -> writing.write(id, card(owner, deputy), 0));
            assertThatExceptionOfType(NoSuchCard.class).isThrownBy(() -> writing.release(id, 0));
        }
        signIn(owner);
        writing.write(id, card(owner, colleague), 0);
        assertThat(reading.read(id).deputy()).isEqualTo("Mika Sommer");
    }

    @Test
    void somebody_of_the_unit_writes_only_the_own_card_and_names_only_people_of_the_unit() {
        signIn(colleague);
        refused(card(owner, deputy));
        refused(card(colleague, stranger));
        signIn(leader);
        refused(card(stranger, deputy));
        signIn(above);
        assertThatExceptionOfType(NoSuchDuty.class).isThrownBy(() -> writing.draft(duty.id(), card(above, deputy)));
        signIn(colleague);
        assertThat(writing.draft(duty.id(), card(colleague, deputy))).isNotNull();
    }

    private void refused(NewCard card) {
        assertThatExceptionOfType(CardUnclear.class).isThrownBy(() -> writing.draft(duty.id(), card));
    }

    @Test
    void one_is_written_at_a_time() {
        drafted();

        assertThatExceptionOfType(CardNotNow.class).isThrownBy(() -> writing.draft(duty.id(), card(owner, deputy)));
    }

    @Test
    void a_new_edition_takes_the_place_of_the_one_before_once_it_is_released() {
        HandoverCardId first = released();
        signIn(owner);
        assertThat(writing.begin(duty.id()).filled().text()).isEqualTo(TEXT);
        HandoverCardId second = writing.draft(duty.id(), card(owner, deputy));
        assertThat(reading.inForce()).containsEntry(duty.id(), CardState.RELEASED);
        signIn(deputy);
        trial.check(second, 0);
        signIn(owner);
        writing.release(second, 1);

        assertThat(reading.of(duty.id())).extracting(view -> view.card().id()).containsExactly(second);
        assertThat(reading.read(first).state()).isEqualTo(CardState.OUTDATED);
        assertThat(reads(colleague, first)).isFalse();
    }

    private final class Known implements People {

        @Override
        public Person get(TownId asked, PersonId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<PersonId, String> names(TownId asked, Collection<PersonId> ids) {
            Map<PersonId, String> names = List.of(leader, owner, deputy, colleague, stranger, above).stream()
                    .collect(Collectors.toMap(Person::id, Person::name));
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> names.getOrDefault(id, "")));
        }

        @Override
        public List<Colleague> search(TownId asked, String words, LocalDate day, int most) {
            return List.of();
        }

        @Override
        public List<Colleague> ofUnit(TownId asked, UnitId of, LocalDate day) {
            return List.of();
        }
    }
}
