// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.role.ProfileChange;
import de.digifit.core.role.Target;
import de.digifit.core.shared.Words;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a role asks for, and what was changed about it. */
@Named
@RequestScoped
public class RoleWords {

    @Inject
    private Say say;

    @Inject
    private CompetencyNames names;

    /** For example "Stufe 2 bis 3, Kernkompetenz". */
    public String target(@Nullable Target target) {
        if (target == null) {
            return say.text("role.target.none");
        }
        String range = target.aspiration() == null
                ? say.text("role.target.level", target.level())
                : say.text("role.target.range", target.level(), target.aspiration());
        return target.must() ? say.text("role.target.core", range) : range;
    }

    /** What stands beside the staircase of the target. */
    public String aspiration(Target target) {
        return target.aspiration() == null ? "" : say.text("role.target.upTo", target.aspiration());
    }

    public String change(ProfileChange change) {
        String kind = "role.change." + change.kind();
        return switch (change.kind()) {
            case ASKED ->
                say.text(
                        kind,
                        change.competency().map(names::of).orElse(""),
                        target(change.targetBefore().orElse(null)),
                        target(change.targetAfter().orElse(null)));
            case NAMED -> say.text(kind, words(change.titleBefore()), words(change.titleAfter()));
            case COPIED, DELIVERED -> say.text(kind, words(change.titleBefore()));
            case FOUNDED, RETIRED -> say.text(kind);
        };
    }

    public String competency(CompetencyId id) {
        return names.of(id);
    }

    public List<Option> getLevels() {
        return names.levels();
    }

    private String words(Optional<Words> words) {
        return words.map(say::words).orElse("");
    }
}
