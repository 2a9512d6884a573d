// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.seminar.application.Catalogue;
import de.digifit.lms.seminar.application.CatalogueEntry;
import de.digifit.lms.seminar.application.CatalogueFilter;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue; what is looked for stands in the address, so that it can be kept and sent on. */
@Named
@RequestScoped
public class CataloguePage {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String text;
    private boolean gap;
    private boolean open;
    private @Nullable List<CatalogueEntry> entries;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getEntries();
    }

    public List<CatalogueEntry> getEntries() {
        if (entries == null) {
            entries = catalogue.find(new CatalogueFilter(text == null ? "" : text, gap, open));
        }
        return entries;
    }

    public String getFound() {
        return say.text("seminar.catalogue.found", getEntries().size());
    }

    /** For example "schließt Ihre Lücke in D2 von 1 auf 2". */
    public String closes(Proposal.Reason reason) {
        String key = reason.needsPractice() ? "seminar.prepares" : "seminar.closes";
        return say.text(
                key,
                names.of(reason.competency()),
                reason.from().number(),
                reason.to().number());
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public boolean isGap() {
        return gap;
    }

    public void setGap(boolean gap) {
        this.gap = gap;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
