// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal.application;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.assessment.proposal.LevelProposalId;
import de.digifit.assessment.proposal.LevelProposals;
import de.digifit.assessment.proposal.NoSuchProposal;
import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the two of a talk may do: the leader proposes a level, the person agrees or says why not. */
@Act
public class LevelTalk {

    private final Asker asker;
    private final Addressee addressee;
    private final LevelProposals proposals;
    private final AgreedLevels agreedLevels;
    private final Clock clock;

    @Inject
    public LevelTalk(
            Asker asker, Addressee addressee, LevelProposals proposals, AgreedLevels agreedLevels, Clock clock) {
        this.asker = asker;
        this.addressee = addressee;
        this.proposals = proposals;
        this.agreedLevels = agreedLevels;
        this.clock = clock;
    }

    /**
     * A proposal that says the same as the open one changes nothing; another level replaces it.
     *
     * @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team
     */
    @RequiresPermissions("team:lead")
    public LevelProposalId propose(PersonId person, CompetencyId competency, Level level) {
        addressee.require(person, competency);
        proposals.serialise(person);
        Instant now = Instant.now(clock);
        LevelProposal proposal =
                new LevelProposal(new Subject(asker.town(), person, competency), level, asker.person(), now);
        return proposals
                .findOpen(person, competency)
                .filter(open -> open.stands(proposal, now))
                .map(LevelProposal::id)
                .orElseGet(() -> {
                    proposals.add(proposal);
                    return proposal.id();
                });
    }

    /** The proposals that wait for my answer. */
    public List<LevelProposal> waitingForMe() {
        return proposals.openFor(asker.person());
    }

    public void agree(LevelProposalId id) {
        LevelProposal proposal = mine(id);
        Instant now = Instant.now(clock);
        proposal.agree(now);
        agreedLevels.add(
                new AgreedLevel(proposal.about(), proposal.level(), LocalDate.now(clock), proposal.leader(), now));
    }

    /** @param view what the person says instead */
    public void dissent(LevelProposalId id, String view) {
        mine(id).dissent(view, Instant.now(clock));
    }

    private LevelProposal mine(LevelProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> proposal.about().person().equals(asker.person()))
                .orElseThrow(() -> new NoSuchProposal(id));
    }
}
