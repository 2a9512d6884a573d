// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTraining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.planning.Change;
import de.digifit.lms.planning.DateInThePast;
import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.planning.NotALecturer;
import de.digifit.lms.planning.PlaceMissing;
import de.digifit.lms.planning.RoomTooSmall;
import de.digifit.lms.planning.RoomWithSteps;
import de.digifit.lms.planning.WhyMissing;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventCalledOff;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventMoved;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.seminar.EventPublished;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Samples;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Arrangements;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Cost;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.DecisionAfterStart;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.SeminarRetired;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.AlreadyTaken;
import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.ReasonForSharingMissing;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.RoomSheet;
import de.digifit.lms.venue.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventPlanningTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final PlanningDesk desk = new PlanningDesk();
    private final Seminar seminar = desk.seminars.add(aSeminar(desk.town));
    private final PersonId toni = aPerson();

    @BeforeEach
    void sign_in() {
        session.person(toni, desk.town);
    }

    @Test
    void a_draft_is_kept_and_told_to_nobody_until_it_is_published() {
        EventId id = draft(plan(IN_JULY).build());

        assertThat(event(id).state()).isEqualTo(Event.State.DRAFT);
        assertThat(event(id).acceptsApplications(TODAY)).isFalse();
        assertThat(desk.listeners.told()).isEmpty();

        desk.planning.publish(id);
        desk.planning.publish(id);

        assertThat(event(id).acceptsApplications(TODAY)).isTrue();
        assertThat(desk.listeners.told()).containsExactly(new EventPublished(event(id)));
        assertThat(desk.changes.of(id))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.DRAFTED, Change.Kind.PUBLISHED);
        assertThat(desk.changes.of(id)).extracting(Change::person).containsOnly(toni);
    }

    @Test
    void a_second_click_keeps_no_second_draft() {
        assertThat(draft(plan(IN_JULY).build())).isEqualTo(draft(plan(IN_JULY).build()));
    }

    @Test
    void nothing_begins_in_the_past() {
        assertThatThrownBy(() -> draft(plan(TODAY.minusDays(1).atTime(9, 0)).build()))
                .isInstanceOf(DateInThePast.class);
        EventId id = published(IN_JULY);
        assertThatThrownBy(() -> desk.changing.move(
                        id, plan(TODAY.minusDays(1).atTime(9, 0)).build(), "Krank"))
                .isInstanceOf(DateInThePast.class);
    }

    @Test
    void it_is_decided_before_it_begins_whether_it_takes_place() {
        LocalDate first = IN_JULY.toLocalDate();
        Deadlines late = new Deadlines(first, first.plusDays(1), first);

        assertThatThrownBy(() -> draft(plan(IN_JULY).deadlines(late).build())).isInstanceOf(DecisionAfterStart.class);
    }

    @Test
    void a_retired_seminar_gets_no_new_event() {
        seminar.retire(TODAY);

        assertThatThrownBy(() -> draft(plan(IN_JULY).build())).isInstanceOf(SeminarRetired.class);
    }

    @Test
    void somebody_who_holds_no_seminars_holds_no_event_and_no_date() {
        assertThatThrownBy(() -> draft(plan(IN_JULY).heldBy(aPerson()).build())).isInstanceOf(NotALecturer.class);
        assertThatThrownBy(() -> draft(plan(IN_JULY).dateHeldBy(aPerson()).build()))
                .isInstanceOf(NotALecturer.class);
    }

    @Test
    void a_date_on_site_needs_a_room_or_a_place() {
        assertThatThrownBy(() -> draft(plan(IN_JULY).at("").build())).isInstanceOf(PlaceMissing.class);
        assertThat(draft(plan(IN_JULY).at("").online().build())).isNotNull();
    }

    @Test
    void a_room_has_a_seat_for_each_place_and_no_steps_where_that_is_announced() {
        RoomId small = room("Kammer", 4, false, false);

        assertThatThrownBy(() -> draft(plan(IN_JULY).in(small).build())).isInstanceOf(RoomTooSmall.class);
        RoomId steps = room("Dachboden", 40, false, false);
        assertThatThrownBy(() ->
                        draft(plan(IN_JULY.plusDays(1)).in(steps).stepFree().build()))
                .isInstanceOf(RoomWithSteps.class);
    }

    @Test
    void a_room_is_given_once_at_a_time() {
        RoomId saal = room("Saal", 40, true, false);
        draft(plan(IN_JULY).in(saal).heldBy(desk.jo).build());

        assertThatThrownBy(() -> draft(
                        plan(IN_JULY.plusHours(1)).in(saal).heldBy(desk.kai).build()))
                .isInstanceOf(AlreadyTaken.class);
        assertThat(draft(plan(IN_JULY.plusHours(3)).in(saal).heldBy(desk.kai).build()))
                .isNotNull();
    }

    @Test
    void a_room_that_may_be_shared_is_given_twice_with_a_reason_that_is_kept() {
        RoomId hall = room("Großer Saal", 120, true, true);
        draft(plan(IN_JULY).in(hall).heldBy(desk.jo).build());

        assertThatThrownBy(() -> draft(
                        plan(IN_JULY.plusHours(1)).in(hall).heldBy(desk.kai).build()))
                .isInstanceOf(ReasonForSharingMissing.class);
        EventId shared = draft(plan(IN_JULY.plusHours(2))
                .in(hall)
                .heldBy(desk.kai)
                .sharing("Die eine Hälfte reicht")
                .build());

        assertThat(desk.occupancies.of(shared.value()))
                .anySatisfy(claim -> assertThat(claim.why()).isEqualTo("Die eine Hälfte reicht"));
        assertThat(desk.changes.of(shared)).extracting(Change::why).containsExactly("Die eine Hälfte reicht");
    }

    @Test
    void nobody_holds_two_events_at_a_time() {
        draft(plan(IN_JULY).build());

        assertThatThrownBy(() -> draft(plan(IN_JULY.plusHours(2)).build())).isInstanceOf(AlreadyTaken.class);
        assertThat(draft(plan(IN_JULY.plusHours(2)).heldBy(desk.kai).build())).isNotNull();
    }

    @Test
    void equipment_is_needed_once_at_a_time_and_not_for_dates_online() {
        Equipment tablets = new Equipment(desk.town, "Tablets", false);
        desk.venues.add(tablets);
        draft(plan(IN_JULY).with(tablets.id()).build());

        assertThatThrownBy(() -> draft(plan(IN_JULY)
                        .at("Anderswo")
                        .heldBy(desk.kai)
                        .with(tablets.id())
                        .build()))
                .isInstanceOf(AlreadyTaken.class);
        assertThat(draft(plan(IN_JULY)
                        .online()
                        .heldBy(desk.kai)
                        .with(tablets.id())
                        .build()))
                .isNotNull();
    }

    @Test
    void parallel_dates_share_the_lecturers_of_the_event_but_no_room() {
        RoomId one = room("Eins", 20, true, false);
        RoomId two = room("Zwei", 20, true, false);
        EventPlan plan = plan(IN_JULY).in(one).parallel("A").build();
        EventPlan twice = with(plan, plan.dates().get(0), at(plan, two));

        EventId id = draft(twice);

        assertThat(event(id).sessions()).hasSize(2);
        assertThat(event(id).units()).isEqualTo(4);
        assertThatThrownBy(() -> draft(with(
                        plan(IN_JULY.plusDays(1)).in(one).parallel("A").build(),
                        plan(IN_JULY.plusDays(1))
                                .in(one)
                                .parallel("A")
                                .build()
                                .dates()
                                .get(0),
                        plan(IN_JULY.plusDays(1))
                                .in(one)
                                .parallel("A")
                                .build()
                                .dates()
                                .get(0))))
                .isInstanceOf(AlreadyTaken.class);
    }

    @Test
    void who_moves_an_event_says_why_and_its_days_move_with_it() {
        EventId id = published(IN_JULY);
        UUID before = event(id).sessions().get(0).id();

        assertThatThrownBy(
                        () -> desk.changing.move(id, plan(IN_JULY.plusDays(7)).build(), " "))
                .isInstanceOf(WhyMissing.class);
        desk.changing.move(id, plan(IN_JULY.plusDays(7)).build(), "Die Leitung ist krank.");

        Event moved = event(id);
        assertThat(moved.startsAt()).isEqualTo(IN_JULY.plusDays(7));
        assertThat(moved.closesOn()).isEqualTo(IN_JULY.toLocalDate().plusDays(7 - 28));
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(moved.sessions().get(0).id()).isEqualTo(before);
        assertThat(desk.listeners.told()).contains(new EventMoved(moved, "Die Leitung ist krank."));
        assertThat(draft(plan(IN_JULY).build())).isNotNull();
    }

    @Test
    void what_is_published_is_only_moved_never_rewritten() {
        EventId id = published(IN_JULY);

        desk.planning.rewrite(id, plan(IN_JULY.plusDays(1)).build());

        assertThat(event(id).startsAt()).isEqualTo(IN_JULY);
        assertThat(event(id).revision()).isZero();
    }

    @Test
    void an_event_that_is_called_off_needs_nothing_any_more_and_cannot_be_moved() {
        EventId id = published(IN_JULY);

        desk.changing.callOff(id, "Zu wenige Anmeldungen");
        desk.changing.callOff(id, "Noch ein Klick");

        assertThat(event(id).state()).isEqualTo(Event.State.CANCELLED);
        assertThat(desk.occupancies.of(id.value())).isEmpty();
        assertThat(desk.listeners.told())
                .filteredOn(EventCalledOff.class::isInstance)
                .hasSize(1);
        assertThatThrownBy(() -> desk.changing.move(id, plan(IN_JULY).build(), "Doch"))
                .isInstanceOf(EventOver.class);
        assertThatThrownBy(() -> desk.planning.publish(id)).isInstanceOf(EventOver.class);
    }

    @Test
    void an_event_below_its_minimum_is_decided_once() {
        EventId near = published(TODAY.plusDays(25).atTime(9, 0));
        EventId far = published(TODAY.plusDays(60).atTime(9, 0));

        assertThat(desk.changing.toDecide()).extracting(row -> row.event().id()).containsExactly(near);
        desk.changing.holdAnyway(near, "Der nächste Termin wäre zu spät.");

        assertThat(desk.changing.toDecide()).isEmpty();
        assertThat(event(far).state()).isEqualTo(Event.State.PUBLISHED);
    }

    @Test
    void more_or_fewer_places_are_written_down() {
        EventId id = published(IN_JULY);

        desk.changing.resize(id, 12);
        desk.changing.resize(id, 12);

        assertThat(event(id).places()).isEqualTo(12);
        assertThat(desk.changes.of(id))
                .filteredOn(change -> change.kind() == Change.Kind.RESIZED)
                .extracting(Change::why)
                .containsExactly("10 \u2192 12");
    }

    @Test
    void a_copy_is_a_draft_on_the_same_day_of_the_week_on_which_everybody_is_free() {
        EventId id = published(IN_JULY);

        EventId copy = desk.planning.copy(id);
        EventId third = desk.planning.copy(id);

        assertThat(event(copy).state()).isEqualTo(Event.State.DRAFT);
        assertThat(event(copy).startsAt()).isEqualTo(IN_JULY.plusWeeks(1));
        assertThat(event(third).startsAt()).isEqualTo(IN_JULY.plusWeeks(2));
        assertThat(event(copy).revision()).isZero();
    }

    @Test
    void a_copy_of_a_past_event_is_planned_on_working_days_to_come_also_from_a_29_february() {
        Event past = new Event(
                seminar,
                10,
                LocalDate.of(2024, 2, 1),
                "Rathaus",
                Samples.anEventOfUnits(seminar, LocalDateTime.of(2024, 2, 29, 9, 0), 4, 4, 4)
                        .sessions());
        desk.events.add(past);

        Event copy = event(desk.planning.copy(past.id()));

        assertThat(copy.startsAt().toLocalDate()).isAfter(TODAY);
        assertThat(copy.startsAt().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(copy.sessions())
                .extracting(date -> date.startsAt().getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void suggested_dates_avoid_times_at_which_nobody_could_hold_them() {
        Seminar training = desk.seminars.add(aTraining(desk.town));
        List<LocalDateTime> before = desk.trainings.suggestedStarts(training.id());
        EventPlan busy = plan(before.get(0)).online().build();
        draft(busy);
        assertThat(desk.trainings.suggestedStarts(training.id())).isEqualTo(before);

        draft(plan(before.get(0)).at("Anderswo").heldBy(desk.kai).build());

        assertThat(desk.trainings.suggestedStarts(training.id()).get(0))
                .isEqualTo(before.get(0).plusDays(1));
    }

    @Test
    void an_event_of_another_town_is_none() {
        EventId id = published(IN_JULY);
        session.person(toni, Samples.aTown());

        assertThatThrownBy(() -> desk.planning.get(id)).isInstanceOf(NoSuchSeminar.class);
        assertThatThrownBy(() -> desk.changing.callOff(id, "Fremd")).isInstanceOf(NoSuchSeminar.class);
    }

    @Test
    void costs_are_planned_for_all_places_and_committed_for_those_taken() {
        draft(plan(IN_JULY).costing("100", "50").build());

        assertThat(desk.season.budget(2026)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("11.20");
            assertThat(line.planned()).isEqualByComparingTo("1050");
            assertThat(line.committed()).isEqualByComparingTo("0");
        });
        assertThat(desk.season.budget(2027)).isEmpty();
    }

    private EventId draft(EventPlan plan) {
        return desk.planning.draft(seminar.id(), plan);
    }

    private EventId published(LocalDateTime start) {
        EventId id = draft(plan(start).build());
        desk.planning.publish(id);
        return id;
    }

    private Event event(EventId id) {
        return desk.events.get(desk.town, id);
    }

    private RoomId room(String name, int seats, boolean accessible, boolean shareable) {
        Room room = new Room(desk.town, new RoomSheet(name, "Rathaus", seats, "", accessible, shareable));
        desk.venues.add(room);
        return room.id();
    }

    private Plan plan(LocalDateTime start) {
        return new Plan(start).heldBy(desk.jo);
    }

    private static EventPlan with(EventPlan plan, DatePlan... dates) {
        return new EventPlan(
                plan.terms(), plan.place(), List.of(dates), plan.lecturers(), plan.equipment(), plan.sharing());
    }

    private static DatePlan at(EventPlan plan, RoomId room) {
        DatePlan date = plan.dates().get(0);
        return new DatePlan(
                date.title(),
                date.span(),
                date.units(),
                date.online(),
                Optional.of(room),
                date.place(),
                date.parallel(),
                date.lecturers());
    }

    /** A plan of one date of four units, for ten people, in the town hall. */
    private static final class Plan {

        private final LocalDateTime start;
        private Set<PersonId> lecturers = Set.of();
        private Set<PersonId> ofDate = Set.of();
        private String place = "Rathaus";
        private boolean online;
        private Optional<RoomId> room = Optional.empty();
        private String parallel = "";
        private List<UUID> equipment = List.of();
        private String sharing = "";
        private Arrangements arrangements = Arrangements.NONE;
        private Cost cost = Cost.NONE;
        private Deadlines deadlines;

        private Plan(LocalDateTime start) {
            this.start = start;
            this.deadlines = Deadlines.before(start.toLocalDate(), Provider.OURSELVES);
        }

        private Plan heldBy(PersonId person) {
            lecturers = Set.of(person);
            return this;
        }

        private Plan dateHeldBy(PersonId person) {
            ofDate = Set.of(person);
            return this;
        }

        private Plan at(String where) {
            place = where;
            return this;
        }

        private Plan in(RoomId where) {
            room = Optional.of(where);
            return this;
        }

        private Plan online() {
            online = true;
            return this;
        }

        private Plan parallel(String group) {
            parallel = group;
            return this;
        }

        private Plan with(UUID thing) {
            equipment = List.of(thing);
            return this;
        }

        private Plan sharing(String why) {
            sharing = why;
            return this;
        }

        private Plan stepFree() {
            arrangements = new Arrangements(Set.of(Arrangements.Aid.STEP_FREE), null);
            return this;
        }

        private Plan costing(String perPerson, String fixed) {
            cost = new Cost(new java.math.BigDecimal(perPerson), new java.math.BigDecimal(fixed), "11.20");
            return this;
        }

        private Plan deadlines(Deadlines other) {
            deadlines = other;
            return this;
        }

        private EventPlan build() {
            Terms terms = new Terms(
                    Terms.Kind.SEMINAR,
                    online ? Mode.ONLINE : Mode.ON_SITE,
                    Provider.OURSELVES,
                    new Capacity(6, 10, 0, null),
                    deadlines,
                    cost,
                    arrangements);
            DatePlan date = new DatePlan(
                    new Words("Termin", "Date"), Span.of(start, 180), 4, online, room, "", parallel, ofDate);
            return new EventPlan(terms, place, List.of(date), lecturers, equipment, sharing);
        }
    }
}
