// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.ranking.Grounds;
import de.digifit.lms.ranking.Position;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person in a selection: the place that the rule gave, the place as decided, and what came of it. */
@Entity
@Table(schema = "lms", name = "selection_line")
public class SelectionLine {

    /** What came of it. */
    public enum Outcome {
        SELECTED,
        /** On the waiting list. */
        RANKED,
        /** On the waiting list, since the person has a place in something else at that time. */
        OVERLAPS,
        /** Was taken back before. */
        GONE
    }

    @Id
    private UUID id;

    private UUID booking;
    private UUID person;
    private @Nullable UUID unit;

    @Enumerated(EnumType.STRING)
    private Desk desk = Desk.FIXED;

    private int proposed;
    private int place;

    @Embedded
    private Grounds grounds;

    @Enumerated(EnumType.STRING)
    private @Nullable Criterion criterion;

    private @Nullable String why;
    private @Nullable UUID movedBy;
    private @Nullable Instant movedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    protected SelectionLine() {}

    SelectionLine(Position position) {
        this.id = Ids.next();
        this.booking = position.candidate().booking().value();
        this.person = position.candidate().person().value();
        this.unit = position.candidate().unit().map(UnitId::value).orElse(null);
        this.desk = position.candidate().desk();
        this.proposed = position.place();
        this.place = position.place();
        this.grounds = position.grounds();
    }

    void moved(Deviation deviation) {
        criterion = deviation.criterion();
        why = deviation.why();
        movedBy = deviation.by().value();
        movedAt = deviation.at();
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    void end(Outcome came) {
        outcome = came;
    }

    public BookingId booking() {
        return new BookingId(booking);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit).map(UnitId::new);
    }

    public Desk desk() {
        return desk;
    }

    public int proposed() {
        return proposed;
    }

    public int place() {
        return place;
    }

    public Grounds grounds() {
        return grounds;
    }

    public Optional<Criterion> criterion() {
        return Optional.ofNullable(criterion);
    }

    public String why() {
        return why == null ? "" : why;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
