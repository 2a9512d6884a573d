// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person says that something kept about her is wrong, or should not be used (Art. 16 and 18 GDPR).
 *
 * <p>It is answered within its deadline. While it is open the person may take it back. An answer is final: who does not
 * agree asks again, or complains.
 */
@Entity
@Table(schema = "lms", name = "data_subject_request")
public class DataSubjectRequest {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private String category;
    private String entry;
    private String wrong;
    private String correct;

    @Enumerated(EnumType.STRING)
    private @Nullable RestrictionGround ground;

    private @Nullable UUID restriction;
    private Instant receivedAt;

    @Embedded
    private Deadline deadline;

    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String answer;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;

    protected DataSubjectRequest() {}

    /**
     * @param ground why the data should be restricted, where the person wants that
     * @throws NotSaid when something is to be corrected and it is not said what would be right
     */
    public DataSubjectRequest(
            TownId town, PersonId person, Concern concern, Optional<RestrictionGround> ground, Instant now) {
        if (concern.correct().isEmpty() && ground.orElse(RestrictionGround.ACCURACY) == RestrictionGround.ACCURACY) {
            throw new NotSaid(NotSaid.What.CONCERN);
        }
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.category = concern.category();
        this.entry = concern.entry();
        this.wrong = concern.wrong();
        this.correct = concern.correct();
        this.ground = ground.orElse(null);
        this.receivedAt = now;
        this.deadline = new Deadline(receivedOn());
        this.answer = "";
    }

    /** The restriction that follows from it. */
    public void restrict(Restriction inForce) {
        restriction = inForce.id();
    }

    /** @throws RequestClosed when it was answered or taken back before */
    public void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    /**
     * Takes more time, counted from the end of the first month.
     *
     * @param months 1 or 2
     * @throws NoExtension when that was done before, the first month is over, or it is too long
     */
    public void extend(int months, String why, PersonId by, Instant now) {
        requireOpen();
        requireOther(by);
        deadline.extend(receivedOn(), months, why, by, now);
    }

    /**
     * @throws RequestClosed when it was answered or taken back before
     * @throws OwnRequest when it is the own one
     * @throws NotAskedFor when it gives a restriction or a statement that the person did not ask for or make
     */
    public void answer(Answer given, PersonId by, Instant now) {
        requireOpen();
        requireOther(by);
        if (given.outcome() == Outcome.SUPPLEMENTED && correct.isEmpty()) {
            throw new NotAskedFor(NotAskedFor.What.STATEMENT);
        }
        if (given.outcome() == Outcome.RESTRICTED && ground == null) {
            throw new NotAskedFor(NotAskedFor.What.RESTRICTION);
        }
        outcome = given.outcome();
        answer = given.words();
        answeredAt = now;
        answeredBy = by.value();
    }

    /** @throws OwnRequest when it is the own one */
    public void requireOther(PersonId by) {
        if (by.equals(person())) {
            throw new OwnRequest();
        }
    }

    private void requireOpen() {
        if (state() != RequestState.OPEN) {
            throw new RequestClosed(state());
        }
    }

    public RequestState state() {
        if (withdrawnAt != null) {
            return RequestState.WITHDRAWN;
        }
        return outcome == null ? RequestState.OPEN : RequestState.ANSWERED;
    }

    /** What the person says stands with the data of the category. */
    public boolean isStatement() {
        return outcome == Outcome.SUPPLEMENTED;
    }

    public RequestId id() {
        return new RequestId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Concern concern() {
        return new Concern(category, entry, wrong, correct);
    }

    public Optional<RestrictionGround> ground() {
        return Optional.ofNullable(ground);
    }

    public Optional<UUID> restriction() {
        return Optional.ofNullable(restriction);
    }

    public LocalDate receivedOn() {
        return day(receivedAt);
    }

    public Deadline deadline() {
        return deadline;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String answer() {
        return answer;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredAt).map(DataSubjectRequest::day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TownClock.ZONE);
    }
}
