// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.rights.Answer;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.DataSubjectRequests;
import de.digifit.lms.rights.NotSaid;
import de.digifit.lms.rights.NothingRestricted;
import de.digifit.lms.rights.Outcome;
import de.digifit.lms.rights.RequestId;
import de.digifit.lms.rights.RequestState;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What data protection decides about requests, each with words that the person reads. */
@Act
@RequiresPermissions("rights:answer")
public class RequestAnswers {

    private final Asker asker;
    private final DataSubjectRequests requests;
    private final Restraints restraints;

    @Inject
    public RequestAnswers(Asker asker, DataSubjectRequests requests, Restraints restraints) {
        this.asker = asker;
        this.requests = requests;
        this.restraints = restraints;
    }

    /**
     * Answers. A restriction that held while it was looked into ends a week later, so that the person is told before;
     * one that is granted stays until it is lifted.
     *
     * @throws de.digifit.lms.rights.RequestClosed when it was answered or taken back before
     * @throws de.digifit.lms.rights.OwnRequest when it is the asker's
     */
    public void answer(RequestId id, Answer answer) {
        DataSubjectRequest request = toChange(id);
        request.answer(answer, restraints.me(), restraints.now());
        if (answer.outcome() == Outcome.RESTRICTED) {
            restraints.set(request);
        } else {
            restraints.announceEnd(request);
        }
    }

    /**
     * Takes more time.
     *
     * @param months 1 or 2, from the end of the first month on
     * @throws de.digifit.lms.rights.NoExtension when that was done before, or is too late
     */
    public void extend(RequestId id, int months, String why) {
        toChange(id).extend(months, why, restraints.me(), restraints.now());
    }

    /**
     * Lifts a restriction that was granted, a week from now.
     *
     * @throws NothingRestricted when none is in force, or its end is announced, or the request is open still
     */
    public void lift(RequestId id, String why) {
        DataSubjectRequest request = toChange(id);
        request.requireOther(restraints.me());
        if (why.isBlank()) {
            throw new NotSaid(NotSaid.What.WHY);
        }
        if (request.state() != RequestState.ANSWERED) {
            throw new NothingRestricted();
        }
        restraints.lift(request, why);
    }

    private DataSubjectRequest toChange(RequestId id) {
        return requests.toChange(asker.town(), id);
    }
}
