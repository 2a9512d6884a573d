// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.decision.application.CaseFile;
import de.digifit.lms.decision.application.CaseFiles;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the pages about one application on the desk have in common: which it is, and the desk to go back to. */
abstract class CasePage implements Serializable {

    @Inject
    private CaseFiles files;

    private @Nullable String id;
    private transient @Nullable CaseFile file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public CaseFile getFile() {
        if (file == null) {
            file = files.get(booking());
        }
        return file;
    }

    /** The page of the desk on which the application lies. */
    public String getDesk() {
        return getFile().withHr() ? "/planning/applications.xhtml" : "/team/today.xhtml";
    }

    /** Key of the title of that page. */
    public String getDeskTitle() {
        return getFile().withHr() ? "planning.applications.title" : "team.today.title";
    }

    /** Back to the desk. */
    String leave(String desk) {
        return desk + "?faces-redirect=true";
    }

    BookingId booking() {
        return BookingId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
