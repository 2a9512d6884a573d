// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkpaper.application;

import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.application.TalkRoom;
import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.document.Press;
import de.digifit.lms.document.TalkPaper;
import de.digifit.lms.document.TalkPaper.Kind;
import de.digifit.lms.document.TalkPaper.Measure;
import de.digifit.lms.document.TalkPaper.Section;
import de.digifit.lms.talkpaper.PaperWords;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The papers of the own talk: the own sheet, the agreement of both, and the confidential note for the two alone. */
@Act
@RequiresPermissions("talk:own")
public class TalkPapers {

    private final Asker asker;
    private final TalkRoom room;
    private final Contents contents;
    private final Press press;
    private final Clock clock;

    @Inject
    public TalkPapers(Asker asker, TalkRoom room, Contents contents, Press press, Clock clock) {
        this.asker = asker;
        this.room = room;
        this.contents = contents;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Outside any transaction: reading has its own, and printing takes time in which no connection is held.
     *
     * @throws de.digifit.core.shared.Absence when there is no such talk, or no such paper for the asker
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] pdf(TalkId id, Kind kind, Locale locale) {
        PaperWords words = new PaperWords(locale);
        List<Section> sections =
                switch (kind) {
                    case PREPARATION -> contents.sheet(id, words);
                    case AGREEMENT -> contents.word(id, words);
                    case NOTE -> contents.note(id, words);
                };
        List<Measure> measures = kind == Kind.AGREEMENT ? contents.measures(id, words) : List.of();
        TalkRoom.View view = room.view(id);
        Invitation invitation = view.talk().invitation().orElseThrow(() -> new NoSuchTalk(id));
        TalkPaper paper = new TalkPaper(
                kind, view.person(), view.leader(), invitation.startsAt(), LocalDate.now(clock), sections, measures);
        return press.print(asker.town(), List.of(paper), locale);
    }
}
