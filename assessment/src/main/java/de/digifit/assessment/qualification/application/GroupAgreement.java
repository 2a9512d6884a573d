// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.application;

import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.Talks;
import de.digifit.assessment.talk.application.Seat;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What was said in a group talk becomes a line of each agreement; each person confirms the own one, or changes it. */
@Act
@RequiresPermissions("team:lead")
public class GroupAgreement {

    private final Asker asker;
    private final Talks talks;
    private final TalkSeats seats;
    private final Lines lines;

    @Inject
    public GroupAgreement(Asker asker, Talks talks, TalkSeats seats, Lines lines) {
        this.asker = asker;
        this.talks = talks;
        this.seats = seats;
        this.lines = lines;
    }

    /**
     * Adds the line for all whose talk took place and is not confirmed yet.
     *
     * @param terms without levels: those are agreed with each person alone
     * @throws GroupTalk.NobodyHeld when there is nobody
     * @throws de.digifit.core.restriction.DataRestricted while the data of one of them are; then it is written for nobody
     */
    public void write(GroupTalkId group, Terms terms) {
        if (terms.growth().isPresent()) {
            throw new IllegalArgumentException("Levels are agreed with each person alone");
        }
        held(group, seats::toChange).forEach(seat -> lines.write(seat, Optional.empty(), terms));
    }

    /**
     * For how many people a line would be written.
     *
     * @throws NoSuchTalk when there is no such group, or not of the asker's team
     * @throws GroupTalk.NobodyHeld when there is nobody
     */
    public int people(GroupTalkId group) {
        return held(group, seats::at).size();
    }

    private List<Seat> held(GroupTalkId group, Function<TalkId, Seat> door) {
        List<Talk> all = talks.of(asker.town(), group);
        if (all.isEmpty()) {
            throw new NoSuchTalk(group);
        }
        List<Seat> held = all.stream()
                .filter(talk -> talk.state() == TalkState.HELD)
                .map(Talk::id)
                .map(door)
                .map(TalkSeats::leading)
                .toList();
        if (held.isEmpty()) {
            throw new GroupTalk.NobodyHeld();
        }
        return held;
    }
}
