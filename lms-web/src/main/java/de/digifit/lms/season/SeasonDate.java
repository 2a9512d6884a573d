// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Placement;
import de.digifit.core.shared.Ids;
import de.digifit.lms.season.Rough.Filling;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.venue.RoomId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One date that is proposed for a season: a seminar, when, where and by whom. People may pin it, move it or leave it
 * out; published, it becomes an event.
 */
@Entity
@Table(schema = "lms", name = "season_date")
public class SeasonDate {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID plan;
    private UUID seminar;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private HalfDay.Half half;

    private int halfDays;
    private @Nullable UUID room;
    private UUID lecturer;
    private @Nullable UUID beside;
    private int places;
    private boolean pinned;
    private boolean byHand;

    @Enumerated(EnumType.STRING)
    private @Nullable Filling filling;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reasons reasons;

    private @Nullable UUID event;

    protected SeasonDate() {}

    /** @param placement whose codes are ids; its participants are not kept */
    public SeasonDate(SeasonPlanId plan, Placement placement, int halfDays, int places) {
        this.id = Ids.next();
        this.plan = plan.value();
        this.seminar = UUID.fromString(placement.seminar());
        this.halfDays = halfDays;
        takesPlace(placement, places);
    }

    private void takesPlace(Placement placement, int seats) {
        day = placement.start().day();
        half = placement.start().half();
        room = placement.room() == null ? null : UUID.fromString(placement.room());
        lecturer = UUID.fromString(placement.lecturer());
        beside = placement.coLecturer() == null ? null : placement.coLecturer().value();
        places = seats;
    }

    /** What the planner says about it; a multiplier beside may have changed, too. */
    public void explained(Placement placement, Filling filled, Reasons why) {
        beside = placement.coLecturer() == null ? null : placement.coLecturer().value();
        filling = filled;
        reasons = why;
    }

    /** Somebody moves it by hand: it stays there until it is let go, and what was said about the old time is void. */
    public void move(Placement placement, int seats) {
        takesPlace(placement, seats);
        pinned = true;
        byHand = true;
        filling = null;
        reasons = null;
    }

    public void pin() {
        pinned = true;
    }

    public void unpin() {
        pinned = false;
        byHand = false;
    }

    /** The same date in another plan. */
    public SeasonDate in(SeasonPlanId other) {
        SeasonDate copy = new SeasonDate(other, placement(), halfDays, places);
        copy.pinned = pinned;
        copy.byHand = byHand;
        copy.filling = filling;
        copy.reasons = reasons;
        return copy;
    }

    public void becomes(EventId published) {
        event = published.value();
    }

    /** As the planner knows it, with ids for codes and nobody named. */
    public Placement placement() {
        return new Placement(
                seminar.toString(),
                start(),
                room == null ? null : room.toString(),
                lecturer.toString(),
                beside == null ? null : new PersonId(beside),
                List.of());
    }

    public SeasonDateId id() {
        return new SeasonDateId(id);
    }

    public SeasonPlanId plan() {
        return new SeasonPlanId(plan);
    }

    public SeminarId seminar() {
        return new SeminarId(seminar);
    }

    public HalfDay start() {
        return new HalfDay(day, half);
    }

    /** 1, or twice the number of days. */
    public int halfDays() {
        return halfDays;
    }

    public LocalDate lastDay() {
        return day.plusDays((halfDays - 1) / 2);
    }

    public Optional<RoomId> room() {
        return Optional.ofNullable(room).map(RoomId::new);
    }

    public PersonId lecturer() {
        return new PersonId(lecturer);
    }

    /** The multiplier who stands beside. */
    public Optional<PersonId> beside() {
        return Optional.ofNullable(beside).map(PersonId::new);
    }

    public int places() {
        return places;
    }

    public boolean pinned() {
        return pinned;
    }

    public boolean byHand() {
        return byHand;
    }

    public Optional<Filling> filling() {
        return Optional.ofNullable(filling);
    }

    public Optional<Reasons> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Optional<EventId> event() {
        return Optional.ofNullable(event).map(EventId::new);
    }
}
