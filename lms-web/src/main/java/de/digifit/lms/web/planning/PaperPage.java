// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.core.organisation.People.Colleague;
import de.digifit.lms.booking.application.PaperApplications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finding the person whose application came on paper. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    private PaperApplications paper;

    private @Nullable String words;
    private @Nullable List<Colleague> found;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFound();
    }

    public List<Colleague> getFound() {
        if (found == null) {
            found = paper.find(words == null ? "" : words);
        }
        return found;
    }

    public boolean isAsked() {
        return words != null && !words.isBlank();
    }

    public String search() {
        return "/planning/paper.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
