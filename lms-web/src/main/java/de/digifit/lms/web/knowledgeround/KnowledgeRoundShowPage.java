// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledgeround;

import de.digifit.assessment.knowledgeround.KnowledgeRoundId;
import de.digifit.assessment.knowledgeround.application.MyKnowledgeRounds;
import de.digifit.assessment.knowledgeround.application.RoundView;
import de.digifit.assessment.knowledgeround.application.RoundView.Answered;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.item.AnswerForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One knowledge round: the next item, or the answer just given, or what came of all. */
@Named
@ViewScoped
public class KnowledgeRoundShowPage implements Serializable {

    private static final String MINE = "/knowledgeround/mine.xhtml?faces-redirect=true";
    private static final String SHOW = "/knowledgeround/show.xhtml?faces-redirect=true&id=";

    @Inject
    private MyKnowledgeRounds rounds;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String after;
    private @Nullable AnswerForm form;
    private transient @Nullable RoundView view;

    public void open() {
        if (getLast() == null) {
            form = getView().next().map(item -> new AnswerForm(item, say)).orElse(null);
        }
    }

    public RoundView getView() {
        if (view == null) {
            view = rounds.view(round());
        }
        return view;
    }

    /** The answer just given; none while an item is asked, and none once the round is looked at as a whole. */
    public @Nullable Answered getLast() {
        return getView().answered().stream()
                .filter(answered -> answered.item().id().toString().equals(after))
                .findFirst()
                .orElse(null);
    }

    public boolean isOver() {
        return form == null && getLast() == null;
    }

    public String answer() {
        AnswerForm given = Objects.requireNonNull(form);
        rounds.answer(round(), given.item(), given.response());
        return SHOW + id + "&after=" + given.item();
    }

    public String bring() {
        rounds.bring(round());
        say.done("knowledgeround.brought");
        return SHOW + id;
    }

    public String remove() {
        rounds.remove(round());
        say.done("knowledgeround.removed");
        return MINE;
    }

    private KnowledgeRoundId round() {
        return KnowledgeRoundId.of(String.valueOf(id));
    }

    public @Nullable AnswerForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
