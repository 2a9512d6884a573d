// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.application.Difference;
import de.digifit.core.edition.application.EditionDrafting;
import de.digifit.core.edition.application.Preview;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Finding;
import de.digifit.core.framework.Reading;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.upload.SentFile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at a file that somebody brings, and keeps it as a draft when it is whole. */
@Named
@ViewScoped
public class FrameworkImportPage implements Serializable {

    @Inject
    private EditionDrafting drafting;

    @Inject
    private Say say;

    private transient @Nullable Part part;
    private @Nullable SentFile file;
    private transient @Nullable Preview preview;

    /** An empty form, too, is for those only who may send it. */
    public void open() {
        drafting.look(new byte[0]);
    }

    public void look() throws IOException {
        file = SentFile.of(Objects.requireNonNull(part), EditionDrafting.LARGEST_FILE);
        preview = null;
    }

    public @Nullable Preview getPreview() {
        if (preview == null && file != null) {
            preview = drafting.look(file.content());
        }
        return preview;
    }

    /** What the file brings; nothing where it was refused, or none was sent. */
    public @Nullable Edition getEdition() {
        Preview looked = getPreview();
        return looked != null && looked.reading() instanceof Reading.Accepted<Edition> accepted
                ? accepted.value()
                : null;
    }

    /** All that is wrong with the file. */
    public List<Finding> getFaults() {
        Preview looked = getPreview();
        return looked != null && looked.reading() instanceof Reading.Refused<Edition> refused
                ? refused.findings()
                : List.of();
    }

    /** What stands in the file and is not taken over. */
    public List<Finding> getLeftOut() {
        Preview looked = getPreview();
        return looked != null && looked.reading() instanceof Reading.Accepted<Edition> accepted
                ? accepted.leftOut()
                : List.of();
    }

    public List<Difference> getDifferences() {
        Preview looked = getPreview();
        return looked == null ? List.of() : looked.differences().orElse(List.of());
    }

    /** Whether no edition of its framework is in force yet. */
    public boolean isFirst() {
        Preview looked = getPreview();
        return looked != null && looked.differences().isEmpty();
    }

    public String adopt() {
        EditionId draft = drafting.adopt(Objects.requireNonNull(file).content());
        say.done("edition.adopted");
        return "/framework/edition.xhtml?faces-redirect=true&id=" + draft;
    }

    public @Nullable String getName() {
        return file == null ? null : file.name();
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
