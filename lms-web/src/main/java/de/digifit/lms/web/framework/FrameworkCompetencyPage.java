// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.NoSuchCompetency;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.application.EditionDetails;
import de.digifit.core.edition.application.EditionDrafting;
import de.digifit.core.edition.application.EditionShelf;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words one competency of a draft, with all its anchors, or leaves it out. */
@Named
@ViewScoped
public class FrameworkCompetencyPage implements Serializable {

    @Inject
    private EditionShelf shelf;

    @Inject
    private EditionDrafting drafting;

    @Inject
    private Say say;

    private final CompetencyForm form = new CompetencyForm();
    private @Nullable String id;
    private boolean known;
    private int seen;

    public void open() {
        EditionDetails details = details();
        seen = details.revision();
        known = form.getCode() != null;
        if (known) {
            form.fill(details.edition()
                    .find(competency(details))
                    .orElseThrow(() -> new NoSuchCompetency(competency(details))));
        }
    }

    public List<Option> getAreas() {
        return details().edition().areas().stream()
                .map(area -> new Option(area.code(), area.code() + " " + say.words(area.title())))
                .toList();
    }

    public String save() {
        EditionCompetency worded = form.competency(competency(details()));
        if (known) {
            drafting.reword(edition(), seen, worded);
        } else {
            drafting.add(edition(), seen, worded);
        }
        return back("edition.competency.done");
    }

    public String leaveOut() {
        drafting.leaveOut(edition(), seen, competency(details()));
        return back("edition.competency.leftOut");
    }

    private String back(String message) {
        say.done(message, String.valueOf(form.getCode()));
        return "/framework/edition.xhtml?faces-redirect=true&id=" + edition();
    }

    /** The other change was seen; what is typed stays. */
    public void goOn() {
        seen = details().revision();
    }

    public boolean isOvertaken() {
        return details().revision() != seen;
    }

    private CompetencyId competency(EditionDetails details) {
        return CompetencyId.of(
                details.edition().id(), String.valueOf(form.getCode()).strip().toUpperCase(Locale.ROOT));
    }

    private EditionDetails details() {
        return shelf.get(edition());
    }

    private EditionId edition() {
        return EditionId.of(String.valueOf(id));
    }

    public boolean isKnown() {
        return known;
    }

    public CompetencyForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
