// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.shared.Act;
import de.digifit.lms.measure.Progress;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How far the measures of a person are, for the two who sit in one of the talks. */
@Act
@RequiresPermissions("talk:own")
public class TalkProgress {

    private final TalkSeats seats;
    private final Following following;

    @Inject
    public TalkProgress(TalkSeats seats, Following following) {
        this.seats = seats;
        this.following = following;
    }

    /**
     * Those of this talk and of earlier ones.
     *
     * @throws de.digifit.core.shared.Absence when there is no such talk, or not for the asker
     */
    public List<Progress> of(TalkId id) {
        Talk talk = seats.at(id).talk();
        return following.of(talk.town(), List.of(talk.person()));
    }
}
