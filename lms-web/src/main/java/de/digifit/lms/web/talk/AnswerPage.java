// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.assessment.proposal.LevelProposalId;
import de.digifit.assessment.proposal.NoSuchProposal;
import de.digifit.assessment.proposal.application.LevelTalk;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Agreeing to the level that the leader proposed, or saying why not. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    @Inject
    private LevelTalk talk;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String view;
    private transient @Nullable LevelProposal proposal;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getProposal();
    }

    public LevelProposal getProposal() {
        if (proposal == null) {
            proposal = talk.waitingForMe().stream()
                    .filter(waiting -> waiting.id().equals(proposalId()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchProposal(proposalId()));
        }
        return proposal;
    }

    public String getCompetency() {
        return names.of(getProposal().about().competency());
    }

    public String agree() {
        talk.agree(proposalId());
        say.done("talk.answer.agreed");
        return "/competency/mine.xhtml?faces-redirect=true";
    }

    public String dissent() {
        if (view == null) {
            say.error("talk.answer.viewMissing");
            return "";
        }
        talk.dissent(proposalId(), view);
        say.done("talk.answer.dissented");
        return "/competency/mine.xhtml?faces-redirect=true";
    }

    private LevelProposalId proposalId() {
        return LevelProposalId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view;
    }
}
