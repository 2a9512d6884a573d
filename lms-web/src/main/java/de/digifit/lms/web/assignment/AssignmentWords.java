// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.application.HeldRole;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.TargetChange;
import de.digifit.core.shared.Period;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import de.digifit.lms.web.role.RoleWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Says since when somebody holds a role, who gave it, and what it changes. */
@Named
@RequestScoped
public class AssignmentWords {

    @Inject
    private RoleWords roles;

    @Inject
    private Clock clock;

    @Inject
    private Say say;

    /** For example "seit 1. März 2026", "ab 1. Januar 2027" or "1. März 2026 bis 30. Juni 2027". */
    public String period(Period period) {
        LocalDate last = period.validTo();
        if (last != null) {
            return say.text("assignment.period", Words.date(period.validFrom()), Words.date(last));
        }
        boolean begun = !period.validFrom().isAfter(LocalDate.now(clock));
        return say.text(begun ? "assignment.period.since" : "assignment.period.from", Words.date(period.validFrom()));
    }

    /** By whom and when; who has left has no name any more. */
    public String assigned(HeldRole role) {
        return role.assigned()
                .map(deed -> deed("assignment.by", deed))
                .orElseGet(() -> say.text("assignment.by.nobody"));
    }

    /** Who said the last day, and when; empty where nobody did later. */
    public String ended(HeldRole role) {
        return role.ended().map(deed -> deed("assignment.ended", deed)).orElse("");
    }

    private String deed(String key, HeldRole.Deed deed) {
        String name = deed.name().isEmpty() ? say.text("assignment.left") : deed.name();
        return say.text(key, name, Words.date(deed.at()));
    }

    List<String> changes(List<TargetChange> changes) {
        return changes.stream().map(this::change).toList();
    }

    private String change(TargetChange change) {
        return say.text(
                "assignment.change",
                roles.competency(change.competency()),
                roles.target(change.before().orElse(null)),
                roles.target(change.after().orElse(null)));
    }

    List<Option> options(List<RoleProfile> choice) {
        return choice.stream()
                .map(profile -> new Option(profile.id().toString(), say.words(profile.title())))
                .toList();
    }
}
