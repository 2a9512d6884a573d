// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.decision.application.CaseFile;
import de.digifit.lms.decision.application.CaseFiles;
import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asking the person something before deciding. */
@Named
@ViewScoped
public class AskPage implements Serializable {

    @Inject
    private CaseFiles files;

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String question;
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

    public String ask() {
        decisions.ask(booking(), question == null ? "" : question);
        say.done("team.ask.done");
        return "/team/today.xhtml?faces-redirect=true";
    }

    private BookingId booking() {
        return BookingId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
