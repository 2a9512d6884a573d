// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a leader, or who stands in, does about the talks of the team. */
@Act
@RequiresPermissions("team:lead")
public class TeamTalks {

    private final TalkSeats seats;
    private final Beginning beginning;
    private final TeamRows rows;
    private final Announcing announcing;

    @Inject
    public TeamTalks(TalkSeats seats, Beginning beginning, TeamRows rows, Announcing announcing) {
        this.seats = seats;
        this.beginning = beginning;
        this.rows = rows;
        this.announcing = announcing;
    }

    /** The campaign under way, and the team by name; nobody while there is none. */
    public TeamList list() {
        Optional<Campaign> campaign = beginning.campaign();
        return new TeamList(campaign, campaign.map(rows::of).orElse(List.of()));
    }

    /**
     * A second invitation names another day.
     *
     * @throws Invitation.ShortNotice when there is less than a week until the talk
     * @throws Invitation.OutsideWindow when it is not within the campaign
     * @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team
     */
    public TalkId invite(PersonId person, Invitation invitation) {
        Seat seat = seats.leading(beginning.begin(person));
        Campaign.Window window = beginning.requireCampaign().window();
        announcing.arranging(seat.talk(), () -> seat.talk().invite(invitation, window, seat.hand()));
        return seat.talk().id();
    }

    public void postpone(PersonId person) {
        step(person, TalkTransition.POSTPONE);
    }

    /** The person is on leave; the talk is offered again afterwards. */
    public void catchUp(PersonId person) {
        step(person, TalkTransition.CATCH_UP);
    }

    private void step(PersonId person, TalkTransition transition) {
        Seat seat = seats.leading(beginning.begin(person));
        announcing.arranging(seat.talk(), () -> seat.talk().go(transition, seat.hand()));
    }

    /** @throws Invitation.BeforeItsDay when its day has not come yet */
    public void hold(TalkId id) {
        Seat seat = seats.leading(id);
        seat.talk().hold(seat.hand());
    }

    /** Ends it; the confidential notes of the talk before it are destroyed with that, and the sheets of this one. */
    public void close(TalkId id) {
        Seat seat = seats.leading(id);
        if (seat.talk().go(TalkTransition.CLOSE, seat.hand())) {
            seat.talk()
                    .heldAt()
                    .map(held -> new TalkStep.Closed(
                            id, seat.talk().person(), held, seat.hand().at()))
                    .ifPresent(announcing::closed);
        }
    }

    /** What a leader sees at first. */
    public record TeamList(Optional<Campaign> campaign, List<TeamTalk> rows) {

        public TeamList {
            rows = List.copyOf(rows);
        }
    }
}
