// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.edition.application.Difference;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.Finding;
import de.digifit.lms.refusal.Sentence;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Says what stands in an edition, what is different about it, and what is wrong with a file. */
@Named
@RequestScoped
public class EditionWords {

    @Inject
    private Say say;

    public String finding(Finding finding) {
        return Sentence.of(
                        finding, FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .text();
    }

    /** What it is about, for example "D2, Verhaltensanker der Stufe 3 (Deutsch)". */
    public String subject(Difference difference) {
        String thing = say.text("edition.line." + difference.of(), difference.code(), difference.level());
        return difference.change() == Difference.Change.CHANGED
                ? say.text("edition.difference.CHANGED", thing, say.text("edition.column." + difference.column()))
                : say.text("edition.difference." + difference.change(), thing);
    }

    /** For example "DigComp 2.2: 5.1, 5.2"; empty where it stands for nothing there. */
    public String mappings(EditionCompetency competency) {
        return competency.mappings().stream()
                .map(mapping -> mapping.edition().title() + ": " + mapping.code())
                .collect(Collectors.joining(", "));
    }
}
