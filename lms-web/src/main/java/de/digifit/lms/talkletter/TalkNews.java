// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkletter;

import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.wording.LetterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one of the two is told about the date of a talk. There is nothing else in it: not why a date is off, and nothing
 * of what is spoken.
 *
 * @param with the other one
 * @param date as it holds now, or held until it was taken back
 * @param before the date until now, where there is another one
 */
public record TalkNews(LetterKind kind, PersonId reader, PersonId with, Invitation date, Optional<Invitation> before) {

    /**
     * For each of the two; and for a leader who had invited, when another one goes on. Of a group talk the leader is told
     * the same for each person; it is one letter and one date.
     */
    public static List<TalkNews> of(TalkStep.Arranged arranged) {
        Talk talk = arranged.talk();
        Optional<PersonId> leader = talk.leader();
        List<TalkNews> news = new ArrayList<>();
        arranged.before().ifPresent(before -> arranged.leaderBefore()
                .filter(earlier -> leader.filter(earlier::equals).isEmpty())
                .ifPresent(earlier -> news.add(cancelled(earlier, talk.person(), before))));
        leader.ifPresent(now -> {
            boolean another = arranged.leaderBefore().filter(now::equals).isEmpty();
            said(arranged, talk.person(), now, false).ifPresent(news::add);
            said(arranged, now, talk.person(), another).ifPresent(news::add);
        });
        return news;
    }

    private static Optional<TalkNews> said(TalkStep.Arranged arranged, PersonId reader, PersonId with, boolean isNew) {
        Optional<Invitation> now =
                arranged.talk().state().ahead() ? arranged.talk().invitation() : Optional.empty();
        Optional<Invitation> before = isNew ? Optional.empty() : arranged.before();
        if (now.isEmpty()) {
            return arranged.before().map(date -> cancelled(reader, with, date));
        }
        LetterKind kind = before.isPresent() ? LetterKind.TALK_MOVED : LetterKind.TALK_INVITED;
        return now.map(date -> new TalkNews(kind, reader, with, date, before));
    }

    private static TalkNews cancelled(PersonId reader, PersonId with, Invitation date) {
        return new TalkNews(LetterKind.TALK_CANCELLED, reader, with, date, Optional.empty());
    }
}
