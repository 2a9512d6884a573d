// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.competency.Area;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.application.EditionDetails;
import de.digifit.core.edition.application.EditionDrafting;
import de.digifit.core.edition.application.EditionShelf;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One edition of a framework, whole; a draft is begun from it, or given up. */
@Named
@ViewScoped
public class FrameworkEditionPage implements Serializable {

    @Inject
    private EditionShelf shelf;

    @Inject
    private EditionDrafting drafting;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String version;
    private int seen;
    private transient @Nullable EditionDetails details;

    public void open() {
        seen = getDetails().revision();
    }

    public EditionDetails getDetails() {
        if (details == null) {
            details = shelf.get(edition());
        }
        return Objects.requireNonNull(details);
    }

    /** The areas in their order, each with its competencies. */
    public List<Part> getParts() {
        return getDetails().edition().areas().stream()
                .map(area -> new Part(
                        area,
                        getDetails().edition().competencies().stream()
                                .filter(each -> each.area().equals(area.code()))
                                .toList()))
                .toList();
    }

    public boolean isDraft() {
        return getDetails().edition().status() == EditionStatus.DRAFT;
    }

    public String begin() {
        EditionId draft = drafting.begin(edition(), String.valueOf(version));
        say.done("edition.begun");
        return "/framework/edition.xhtml?faces-redirect=true&id=" + draft;
    }

    public String discard() {
        int read = seen;
        // What stands on the page after a refusal is what stands there now.
        details = null;
        open();
        drafting.discard(edition(), read);
        say.done("edition.discarded");
        return "/framework/editions.xhtml?faces-redirect=true";
    }

    private EditionId edition() {
        return EditionId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    /** An area with its competencies. */
    public record Part(Area area, List<EditionCompetency> competencies) {}
}
