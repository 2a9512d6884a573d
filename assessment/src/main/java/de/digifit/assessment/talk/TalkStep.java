// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A step that a talk took: who, when, for whom. Written once; it says nothing of what was spoken. */
@Entity
@Table(schema = "assessment", name = "talk_step")
public class TalkStep {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private TalkTransition transition;

    private UUID actor;
    private UUID onBehalfOf;
    private Instant at;

    protected TalkStep() {}

    TalkStep(TalkTransition transition, Hand hand) {
        this.id = Ids.next();
        this.transition = transition;
        this.actor = hand.by().value();
        this.onBehalfOf = hand.onBehalfOf().value();
        this.at = hand.at();
    }

    /**
     * Who does something, when and for whom.
     *
     * @param onBehalfOf oneself, or the leader one stands in for
     */
    public record Hand(PersonId by, PersonId onBehalfOf, Instant at) {

        public static Hand own(PersonId person, Instant at) {
            return new Hand(person, person, at);
        }

        public LocalDate day() {
            return LocalDate.ofInstant(at, TownClock.ZONE);
        }
    }

    public TalkTransition transition() {
        return transition;
    }

    public Hand hand() {
        return new Hand(new PersonId(actor), new PersonId(onBehalfOf), at);
    }

    /**
     * The date of a talk was set, changed or taken back. Told in the same transaction.
     *
     * @param before the date that stood until now
     * @param leaderBefore who had named it
     * @param groupBefore with which others it was until now
     */
    public record Arranged(
            Talk talk,
            Optional<Invitation> before,
            Optional<PersonId> leaderBefore,
            Optional<GroupTalkId> groupBefore) {

        /** With which others it is, or was until it was taken back. */
        public Optional<GroupTalkId> group() {
            return talk.group().or(() -> talk.state().ahead() ? Optional.empty() : groupBefore);
        }
    }

    /** A talk was closed. Told in the same transaction. */
    public record Closed(TalkId talk, PersonId person, Instant heldAt, Instant at) {}
}
