// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import de.digifit.core.handover.CardUnclear.Fault;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One edition of the stand-in card of a duty: how somebody else does it.
 *
 * <p>Its owner writes it; whoever stands in tries it and says whether that is enough to work with; then it is released and
 * the unit works by it. After half a year somebody looks whether it is still right. What is released is never rewritten: a
 * new edition is drafted beside it and takes its place once it is released, so that there is a card at any time.
 */
@Entity
@Table(schema = "core", name = "handover_card")
public class HandoverCard {

    @Id
    private UUID id;

    private UUID town;
    private UUID duty;

    @Enumerated(EnumType.STRING)
    private CardState state;

    private UUID owner;
    private UUID deputy;

    @Embedded
    private CardText text;

    private String remark;
    private int version;

    @Embedded
    private CardDays days;

    protected HandoverCard() {}

    /**
     * A draft.
     *
     * @throws CardUnclear when the text is not possible, or both are the same person
     */
    public HandoverCard(UnitDuty duty, CardText text, PersonId owner, PersonId deputy, LocalDate today) {
        this.id = Ids.next();
        this.town = duty.town().value();
        this.duty = duty.id().value();
        say(text, owner, deputy, today);
    }

    private void say(CardText newText, PersonId newOwner, PersonId newDeputy, LocalDate today) {
        newText.require();
        if (newOwner.equals(newDeputy)) {
            throw CardUnclear.of(Fault.SAME_PERSON);
        }
        text = newText;
        owner = newOwner.value();
        deputy = newDeputy.value();
        state = CardState.DRAFT;
        days = CardDays.written(today);
        remark = "";
    }

    /**
     * Written anew; whoever stands in has to try it again.
     *
     * @param seen the version that was read
     */
    public void write(CardText newText, PersonId newOwner, PersonId newDeputy, int seen, LocalDate today) {
        requireSeen(seen);
        require(state.open());
        say(newText, newOwner, newDeputy, today);
        version++;
    }

    /** Whoever stands in can work with it. */
    public void check(int seen, LocalDate today) {
        requireSeen(seen);
        require(state == CardState.DRAFT);
        state = CardState.CHECKED;
        days = days.tested(today);
        remark = "";
        version++;
    }

    /**
     * Whoever stands in cannot work with it yet.
     *
     * @param why what is missing
     * @throws CardUnclear when that is not said
     */
    public void sendBack(String why, int seen) {
        requireSeen(seen);
        require(state == CardState.DRAFT);
        if (why.isBlank()) {
            throw CardUnclear.of(Fault.WHY_MISSING);
        }
        remark = why.strip();
        version++;
    }

    /** The unit works by it from now on. */
    public void release(int seen, LocalDate today) {
        requireSeen(seen);
        require(state == CardState.CHECKED);
        state = CardState.RELEASED;
        days = days.released(today);
        version++;
    }

    /** Somebody looked, and it is still right. */
    public void confirm(int seen, LocalDate today) {
        requireSeen(seen);
        require(state == CardState.RELEASED);
        days = days.confirmed(today);
        version++;
    }

    /** Nobody works by it any more. */
    public void outdate(int seen, LocalDate today) {
        requireSeen(seen);
        require(state == CardState.RELEASED);
        state = CardState.OUTDATED;
        days = days.outdated(today);
        version++;
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new CardChanged();
        }
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new CardNotNow(state);
        }
    }

    public CardState state(LocalDate today) {
        return state == CardState.RELEASED && days.reviewDue(today) ? CardState.REVIEW_DUE : state;
    }

    public HandoverCardId id() {
        return new HandoverCardId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public UnitDutyId duty() {
        return new UnitDutyId(duty);
    }

    public PersonId owner() {
        return new PersonId(owner);
    }

    public PersonId deputy() {
        return new PersonId(deputy);
    }

    public CardText text() {
        return text;
    }

    /** What whoever stands in missed; empty where nothing was. */
    public String remark() {
        return remark;
    }

    public CardDays days() {
        return days;
    }

    public int version() {
        return version;
    }
}
