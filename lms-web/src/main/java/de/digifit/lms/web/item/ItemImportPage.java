// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.itemfile.application.ImportPreview;
import de.digifit.assessment.itemfile.application.ItemImport;
import de.digifit.assessment.itemfile.application.LookedAt;
import de.digifit.assessment.itemfile.application.Standing;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
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

/** Looks at a file with items that somebody brings, and takes the new ones as drafts. */
@Named
@ViewScoped
public class ItemImportPage implements Serializable {

    @Inject
    private ItemImport bringing;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private transient @Nullable Part part;
    private @Nullable SentFile file;
    private transient @Nullable ImportPreview preview;
    private @Nullable String competency;
    private @Nullable Integer level;

    /** An empty form, too, is for those only who may send it. */
    public void open() {
        bringing.look(new byte[0]);
    }

    public void look() throws IOException {
        file = SentFile.of(Objects.requireNonNull(part), ItemImport.LARGEST_FILE);
        preview = null;
    }

    public @Nullable ImportPreview getPreview() {
        if (preview == null && file != null) {
            preview = bringing.look(file.content());
        }
        return preview;
    }

    public List<LookedAt> getFresh() {
        return with(Standing.NEW);
    }

    public List<LookedAt> getSame() {
        return with(Standing.SAME);
    }

    public List<LookedAt> getRefused() {
        return with(Standing.REFUSED);
    }

    private List<LookedAt> with(Standing standing) {
        ImportPreview looked = getPreview();
        return looked == null ? List.of() : looked.with(standing);
    }

    public List<Option> getLevels() {
        return names.levels();
    }

    public String take() {
        int taken = bringing.take(
                Objects.requireNonNull(file).content(),
                competency == null ? null : new CompetencyId(competency),
                level == null ? null : Level.of(level));
        say.done("item.import.taken", taken);
        return "/item/all.xhtml?faces-redirect=true&state=DRAFT";
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

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }
}
