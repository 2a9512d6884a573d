// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.assessment.talk.application.TalkRoom;
import de.digifit.assessment.talk.application.TeamTalks;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The room of one talk, for the two: where it stands, what comes next, and the doors to its parts. */
@Named
@ViewScoped
public class TalkShowPage implements Serializable {

    @Inject
    private TalkRoom room;

    @Inject
    private TeamTalks talks;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient TalkRoom.@Nullable View view;

    public void open() {
        getView();
    }

    public TalkRoom.View getView() {
        if (view == null) {
            view = room.view(talk());
        }
        return view;
    }

    public String getTitle() {
        TalkRoom.View shown = getView();
        return say.text("talk.show.title", shown.leading() ? shown.person() : shown.leader());
    }

    public String getNext() {
        return say.text("talk.show.next." + getView().side() + "." + state());
    }

    private TalkState state() {
        return getView().talk().state();
    }

    public boolean isAhead() {
        return state().ahead();
    }

    public boolean isOver() {
        return state().over();
    }

    /** Both have prepared and nothing is confirmed yet: the sheets lie side by side. */
    public boolean isTogether() {
        Talk shown = getView().talk();
        return shown.bothReady() && (state() == TalkState.PREPARED || state() == TalkState.HELD);
    }

    public boolean isHoldable() {
        return getView().leading() && isAhead();
    }

    public boolean isCloseable() {
        return getView().leading() && state() == TalkState.CONFIRMED;
    }

    public List<TalkStep> getSteps() {
        return getView().steps();
    }

    /** Who took a step, and for whom. */
    public String by(TalkStep step) {
        String who = getView().name(step.hand().by());
        boolean own = step.hand().by().equals(step.hand().onBehalfOf());
        return own
                ? who
                : say.text("talk.step.for", who, getView().name(step.hand().onBehalfOf()));
    }

    public String hold() {
        talks.hold(talk());
        say.done("talk.show.held");
        return here();
    }

    public String close() {
        talks.close(talk());
        say.done("talk.show.closed");
        return here();
    }

    private String here() {
        return "/talk/show.xhtml?faces-redirect=true&id=" + id;
    }

    private TalkId talk() {
        return TalkId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
