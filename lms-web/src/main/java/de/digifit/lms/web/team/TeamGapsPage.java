// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.TeamGaps;
import de.digifit.core.gap.application.TeamMember;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the team still lacks, by name, in no order of results. */
@Named
@RequestScoped
public class TeamGapsPage {

    private static final int SHOWN = 4;

    @Inject
    private TeamGaps gaps;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable List<Member> team;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getTeam();
    }

    public List<Member> getTeam() {
        if (team == null) {
            team = gaps.team().stream().map(this::member).toList();
        }
        return team;
    }

    private Member member(TeamMember member) {
        List<String> open = member.standing().open().stream()
                .filter(row -> row.state() == Standing.State.GAP)
                .limit(SHOWN)
                .map(this::gap)
                .toList();
        long toTalk = member.standing().rows().stream()
                .filter(row -> row.state() == Standing.State.TO_AGREE || row.state() == Standing.State.UNKNOWN)
                .count();
        return new Member(member.person().toString(), member.name(), open, toTalk, member.restricted());
    }

    private String gap(Standing row) {
        return say.text(
                "team.gap",
                names.of(row.competency()),
                row.gap().actual().number(),
                row.gap().target().number());
    }

    /**
     * One person of the team.
     *
     * @param gaps the most important gaps in words
     * @param toTalk how many competencies nothing is agreed on yet
     * @param restricted whether none of this is shown at the moment
     */
    public record Member(String id, String name, List<String> gaps, long toTalk, boolean restricted) {}
}
