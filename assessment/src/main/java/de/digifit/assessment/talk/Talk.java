// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The qualification talk of one person in one campaign (TVöD § 5 Abs. 4), of two or {@link GroupTalk with others}.
 *
 * <p>The leader, or who stands in, invites at least a week ahead. Both prepare, each on a sheet of their own; the sheets
 * are opened to the other once both have finished. After the talk both confirm what was agreed, or say why there is no
 * agreement; then it is closed. The person may decline: it is an offer. It can be put off, or caught up after a leave.
 *
 * <p>The talk itself knows nothing of what was spoken: the confidential notes, the sheets and the agreement are kept
 * apart from it, each with its own readers. Who held it is kept, since nobody but the person and that leader reads the
 * notes; a new leader goes on with the talk but not with them.
 */
@Entity
@Table(schema = "assessment", name = "talk")
public class Talk {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID campaign;
    private UUID person;
    private @Nullable UUID leader;

    @Enumerated(EnumType.STRING)
    private TalkState state;

    @Embedded
    private TalkDate date = new TalkDate();

    private @Nullable UUID heldBy;
    private @Nullable Instant heldAt;
    private @Nullable Instant personReady;
    private @Nullable Instant leaderReady;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "talk", nullable = false)
    @OrderBy("at, id")
    private List<TalkStep> steps = new ArrayList<>();

    protected Talk() {}

    public Talk(TownId town, Campaign campaign, PersonId person) {
        this.id = Ids.next();
        this.town = town.value();
        this.campaign = campaign.id().value();
        this.person = person.value();
        this.state = TalkState.PLANNED;
    }

    /**
     * To a talk of two. A second invitation names another day; the sheets stay.
     *
     * @throws Invitation.ShortNotice when there is less than a week until the talk
     * @throws Invitation.OutsideWindow when it is not within the campaign and nothing is to be caught up
     */
    public void invite(Invitation invitation, Campaign.Window window, TalkStep.Hand hand) {
        invitation.requireInTime(hand.day(), state.windowOf(window));
        go(TalkTransition.INVITE, hand);
        leader = hand.onBehalfOf().value();
        date = TalkDate.of(invitation);
        if (bothReady()) {
            go(TalkTransition.PREPARE, hand);
        }
    }

    void inviteWithOthers(GroupTalkId group, Invitation invitation, Campaign.Window window, TalkStep.Hand hand) {
        invite(invitation, window, hand);
        date = date.with(group);
    }

    /** One of the two has finished the sheet; the second one makes it prepared. */
    public void ready(Side side, TalkStep.Hand hand) {
        state.requireAhead();
        if (side == Side.PERSON && personReady == null) {
            personReady = hand.at();
        } else if (side == Side.LEADER && leaderReady == null) {
            leaderReady = hand.at();
        }
        if (bothReady() && state == TalkState.INVITED) {
            go(TalkTransition.PREPARE, hand);
        }
    }

    /** @throws Invitation.BeforeItsDay when its day has not come yet */
    public void hold(TalkStep.Hand hand) {
        if (state.ahead()) {
            date.requireCome(hand.day());
        }
        if (go(TalkTransition.HOLD, hand)) {
            leader = hand.onBehalfOf().value();
            heldBy = hand.by().value();
            heldAt = hand.at();
        }
    }

    /**
     * Any step without further data. One that leads where the talk stands already changes nothing, so that a second
     * click is no mistake.
     *
     * @return whether it went on
     * @throws TalkTransition.NotPossible when this does not lead on from where the talk stands
     */
    public boolean go(TalkTransition transition, TalkStep.Hand hand) {
        if (state == transition.to() && !transition.leadsFrom(state)) {
            return false;
        }
        if (!transition.leadsFrom(state)) {
            throw new TalkTransition.NotPossible(state);
        }
        steps.add(new TalkStep(transition, hand));
        state = transition.to();
        if (!state.ahead() && !state.over()) {
            date = date.withoutOthers();
        }
        return true;
    }

    public boolean bothReady() {
        return personReady != null && leaderReady != null;
    }

    public boolean ready(Side side) {
        return (side == Side.PERSON ? personReady : leaderReady) != null;
    }

    /** The confidential notes are for the person and for the leader who held the talk, and for nobody else. */
    public boolean isBetween(PersonId reader) {
        return reader.value().equals(person) || reader.value().equals(heldBy);
    }

    public TalkId id() {
        return new TalkId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** In whose name it was invited or held last. */
    public Optional<PersonId> leader() {
        return Optional.ofNullable(leader).map(PersonId::new);
    }

    /** With others at the same time; none for a talk of two. */
    public Optional<GroupTalkId> group() {
        return date.group();
    }

    public Optional<PersonId> heldBy() {
        return Optional.ofNullable(heldBy).map(PersonId::new);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    public TalkState state() {
        return state;
    }

    public Optional<Invitation> invitation() {
        return date.invitation();
    }

    public List<TalkStep> steps() {
        return List.copyOf(steps);
    }
}
