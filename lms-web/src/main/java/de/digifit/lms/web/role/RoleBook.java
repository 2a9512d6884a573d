// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.application.ProfileDetails;
import de.digifit.core.role.application.ProfileKeeping;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The profiles that a page has opened, each read once for it, and what they do not ask for yet. */
@Named
@RequestScoped
public class RoleBook {

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private CompetencyCatalog catalog;

    @Inject
    private Say say;

    private final Map<String, ProfileDetails> read = new HashMap<>();

    public ProfileDetails get(String id) {
        return read.computeIfAbsent(id, any -> keeping.get(ProfileId.of(any)));
    }

    /** Competencies that the profile does not ask for, by their ids. */
    public List<Option> notAskedFor(String id) {
        ProfileDetails profile = get(id);
        return catalog.titles().stream()
                .filter(title ->
                        !title.outdated() && profile.targets().find(title.id()).isEmpty())
                .map(this::option)
                .toList();
    }

    private Option option(CompetencyTitle title) {
        return new Option(title.id().value(), title.id().code() + " " + say.words(title.title()));
    }
}
