// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.terms.MoreUnitsThanTime;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Span;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One date of an event, in the time of the town.
 *
 * <p>It takes place in a room that the town keeps, or somewhere that words name; where it names neither, the place of
 * the event holds. Dates of the same parallel group are held at the same time or again: each person takes part in one.
 */
@Entity
@Table(schema = "lms", name = "session")
public class Session {

    private static final int UNIT_MINUTES = 45;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private int units;
    private boolean online;
    private @Nullable UUID room;
    private String place = "";
    private String parallel = "";
    private UUID[] lecturers = {};

    protected Session() {}

    /** A planned date that takes place at that time. */
    public Session(SessionPlan plan, LocalDateTime startsAt) {
        this(plan.title(), Span.of(startsAt, plan.minutes()), plan.units(), plan.online());
    }

    /** @throws MoreUnitsThanTime when so many units of 45 minutes do not fit */
    public Session(Words title, Span span, int units, boolean online) {
        int most = span.minutes() / UNIT_MINUTES;
        if (units > most) {
            throw new MoreUnitsThanTime(units, most);
        }
        this.id = Ids.next();
        this.title = title;
        this.startsAt = span.startsAt();
        this.endsAt = span.endsAt();
        this.units = units;
        this.online = online;
    }

    /** In a room that the town keeps. */
    public Session in(RoomId where) {
        room = where.value();
        return this;
    }

    /** Somewhere that words name, or by a link. */
    public Session at(String where) {
        place = where.strip();
        return this;
    }

    /** @param group name of the dates of which each person takes part in one; empty for none */
    public Session parallel(String group) {
        parallel = group.strip();
        return this;
    }

    /** By these people in place of the lecturers of the event. */
    public Session heldBy(Collection<PersonId> people) {
        lecturers = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        return this;
    }

    /** Takes on all of another date but its id, so that who has this one in the calendar sees it move. */
    void becomes(Session other) {
        title = other.title;
        startsAt = other.startsAt;
        endsAt = other.endsAt;
        units = other.units;
        online = other.online;
        room = other.room;
        place = other.place;
        parallel = other.parallel;
        lecturers = other.lecturers;
    }

    static boolean inOrder(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            Session next = sessions.get(i);
            boolean together = next.isParallelTo(before) && !next.startsAt.isBefore(before.startsAt);
            if (!together && next.startsAt.isBefore(before.endsAt)) {
                return false;
            }
        }
        return true;
    }

    private boolean isParallelTo(Session other) {
        return !parallel.isEmpty() && parallel.equals(other.parallel);
    }

    public Span span() {
        return new Span(startsAt, endsAt);
    }

    public UUID id() {
        return id;
    }

    public Words title() {
        return title;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public LocalDateTime endsAt() {
        return endsAt;
    }

    public int units() {
        return units;
    }

    public boolean online() {
        return online;
    }

    public Optional<RoomId> room() {
        return Optional.ofNullable(room).map(RoomId::new);
    }

    /** Where it takes place if not in a room of the town; empty where the place of the event holds. */
    public String place() {
        return place;
    }

    /** Name of the group of dates of which each person takes part in one; empty for none. */
    public String parallel() {
        return parallel;
    }

    /** Those of this date; none where the lecturers of the event hold it. */
    public Set<PersonId> lecturers() {
        return Arrays.stream(lecturers).map(PersonId::new).collect(Collectors.toSet());
    }
}
