// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonPlanning;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A season and its variants side by side. */
@Named
@ViewScoped
public class SeasonComparePage implements Serializable {

    @Inject
    private SeasonPlanning planning;

    private @Nullable String id;
    private transient @Nullable List<SeasonFile> files;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFiles();
    }

    /** The first one, then its variants in the order in which they were made. */
    public List<SeasonFile> getFiles() {
        if (files == null) {
            files = planning.family(SeasonPlanId.of(String.valueOf(id)));
        }
        return files;
    }

    /** How many of its dates the first one does not have. */
    public long others(SeasonFile file) {
        return file.rows().stream()
                .filter(row -> getFiles().get(0).rows().stream()
                        .noneMatch(first ->
                                first.date().placement().isSameDateAs(row.date().placement())))
                .count();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
