// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.assessment.proposal.application.LevelTalk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.TeamGaps;
import de.digifit.core.gap.application.TeamMember;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person of the team, and the levels that leader and person agree on. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    @Inject
    private TeamGaps gaps;

    @Inject
    private LevelTalk talk;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable TeamMember member;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getMember();
    }

    public TeamMember getMember() {
        if (member == null) {
            member = gaps.member(person());
        }
        return member;
    }

    /** Open ones first, then those that are reached. */
    public List<Standing> getRows() {
        List<Standing> open = getMember().standing().open();
        Stream<Standing> reached = getMember().standing().rows().stream().filter(row -> !row.open());
        return Stream.concat(open.stream(), reached).toList();
    }

    public String propose(CompetencyId competency, int level) {
        talk.propose(person(), competency, Level.of(level));
        say.done("talk.propose.done", getMember().name());
        return "/team/person.xhtml?faces-redirect=true&id=" + id;
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
