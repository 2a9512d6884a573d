// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.council.StateProfile;
import de.digifit.lms.ranking.application.EventTerms;
import de.digifit.lms.ranking.application.TermsDesk;
import de.digifit.lms.selection.application.SelectionDesk;
import de.digifit.lms.selection.application.SelectionFiles;
import de.digifit.lms.selection.application.SelectionSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All selections, rules that can still be fixed, and what the law of the state says. */
@Named
@RequestScoped
public class SelectionListPage {

    @Inject
    private SelectionFiles files;

    @Inject
    private SelectionDesk desk;

    @Inject
    private TermsDesk terms;

    private List<SelectionSummary> rows = List.of();
    private List<EventTerms> drafts = List.of();
    private @Nullable StateProfile profile;

    public void open() {
        rows = files.all();
        drafts = terms.drafts();
        profile = desk.profile();
    }

    public List<SelectionSummary> getRows() {
        return rows;
    }

    public List<EventTerms> getDrafts() {
        return drafts;
    }

    public @Nullable StateProfile getProfile() {
        return profile;
    }

    public List<StateProfile.Value> getValues() {
        return Arrays.asList(StateProfile.Value.values());
    }
}
