// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.Composition;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.core.changeagent.application.TeamFiles.File;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Says how a team stands, and what somebody does in it. */
@Named
@RequestScoped
public class MultiplierWords {

    @Inject
    private Say say;

    @Inject
    private TeamFiles files;

    public String period(File file) {
        return say.text(
                "multiplier.period",
                Words.date(file.team().mandate().givenOn()),
                Words.date(file.team().mandate().until()));
    }

    public String told(File file) {
        return file.team().informed().stream()
                .map(office -> say.text("multiplier.office." + office))
                .collect(Collectors.joining(", "));
    }

    /** The first that is still missing: a unit, somebody who speaks for the team, an office to be told; or all is well. */
    public String composition(File file) {
        Composition composition = file.composition();
        if (!composition.missing().isEmpty() || composition.complete()) {
            return covered(file);
        }
        return say.text(composition.spokenFor() ? "multiplier.someUntold" : "multiplier.speakerMissing");
    }

    private String covered(File file) {
        return say.text(
                "multiplier.covered",
                file.composition().covered().size(),
                file.team().units().size());
    }

    /** For example "4 von 6", of the team with that id. */
    public String coveredOf(String team) {
        File file = files.view(TeamId.of(team));
        return say.text(
                "multiplier.coveredOf",
                file.composition().covered().size(),
                file.team().units().size());
    }

    public String names(List<String> units) {
        return units.isEmpty() ? "–" : String.join(", ", units);
    }

    public String people(File file) {
        return say.text("multiplier.people", file.members().size());
    }

    public String member(Membership member) {
        return say.text(
                "multiplier.member",
                member.share(),
                Words.date(member.period().validFrom()),
                Words.date(member.last()));
    }

    public String seat(Seat seat) {
        return say.text("multiplier.member", seat.share(), Words.date(seat.from()), Words.date(seat.until()));
    }
}
