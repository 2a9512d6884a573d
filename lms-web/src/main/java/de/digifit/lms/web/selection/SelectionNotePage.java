// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.application.SelectionDetails;
import de.digifit.lms.selection.application.SelectionFiles;
import de.digifit.lms.seminar.EventId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The selection note (Auswahlvermerk) for the file: everything that a court would ask. */
@Named
@ViewScoped
public class SelectionNotePage implements Serializable {

    @Inject
    private SelectionFiles files;

    private @Nullable String id;
    private transient @Nullable SelectionDetails details;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getDetails();
    }

    public SelectionDetails getDetails() {
        if (details == null) {
            details = files.get(EventId.of(String.valueOf(id)));
        }
        return details;
    }

    public boolean isOver() {
        return getDetails().selection().state() == Selection.State.CARRIED_OUT;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
