// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a leader, or who stands in, does about talks with several people of the team at once. */
@Act
@RequiresPermissions("team:lead")
public class GroupTalks {

    private final TalkSeats seats;
    private final Beginning beginning;
    private final TeamRows rows;
    private final Announcing announcing;

    @Inject
    public GroupTalks(TalkSeats seats, Beginning beginning, TeamRows rows, Announcing announcing) {
        this.seats = seats;
        this.beginning = beginning;
        this.rows = rows;
        this.announcing = announcing;
    }

    /** Those of the team who may be invited together, by name; nobody while there is no campaign. */
    public List<TeamTalk> invitable() {
        return team().stream().filter(TeamTalk::mayJoin).toList();
    }

    /**
     * All of them, or nobody.
     *
     * @throws GroupTalk.TooFew when that is nobody or one person
     * @throws GroupTalk.NotToInvite when one of them would rather talk without others, or is invited already
     * @throws Invitation.ShortNotice when there is less than a week until the talk
     * @throws Invitation.OutsideWindow when it is not within the campaign
     * @throws de.digifit.core.organisation.NoSuchPerson when one of them is not of the asker's team
     */
    public GroupTalkId invite(Collection<PersonId> people, Invitation invitation) {
        GroupTalk group = GroupTalk.of(talksOf(people));
        arrange(group, invitation);
        return group.id();
    }

    /**
     * Those of the team who share that date, by name.
     *
     * @throws NoSuchTalk when nobody of the asker's team does
     */
    public List<TeamTalk> members(GroupTalkId id) {
        List<TeamTalk> members = team().stream()
                .filter(row -> row.group().filter(id::equals).isPresent())
                .toList();
        if (members.isEmpty()) {
            throw new NoSuchTalk(id.toString());
        }
        return members;
    }

    /** Another day, for all who have not had their talk yet. */
    public void move(GroupTalkId id, Invitation invitation) {
        arrange(new GroupTalk(id, ahead(id)), invitation);
    }

    /**
     * It took place with those; a talk with the others is still to come.
     *
     * @throws Invitation.BeforeItsDay when its day has not come yet
     */
    public void hold(GroupTalkId id, Collection<PersonId> present) {
        for (Talk talk : ahead(id)) {
            if (present.contains(talk.person())) {
                talk.hold(seats.leading(talk).hand());
            }
        }
    }

    private List<Talk> ahead(GroupTalkId id) {
        List<PersonId> people = members(id).stream().map(TeamTalk::person).toList();
        return talksOf(people).stream()
                .filter(talk -> talk.state().ahead())
                .filter(talk -> talk.group().filter(id::equals).isPresent())
                .toList();
    }

    /** In the same order for whoever asks, so that two who invite at once wait and do not block each other. */
    private List<Talk> talksOf(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .map(beginning::begin)
                .toList();
    }

    private void arrange(GroupTalk group, Invitation invitation) {
        List<Seat> each = group.talks().stream().map(seats::leading).toList();
        if (!each.isEmpty()) {
            announcing.arranging(
                    group.talks(),
                    () -> group.invite(
                            invitation,
                            beginning.requireCampaign().window(),
                            each.get(0).hand()));
        }
    }

    private List<TeamTalk> team() {
        return beginning.campaign().map(rows::of).orElse(List.of());
    }
}
