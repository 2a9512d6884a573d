// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.council.CouncilAnswer;
import de.digifit.lms.selection.application.CouncilDesk;
import de.digifit.lms.selection.application.SelectionDetails;
import de.digifit.lms.selection.application.SelectionFiles;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One selection before the staff council, and its answer. */
@Named
@ViewScoped
public class SelectionCasePage implements Serializable {

    @Inject
    private SelectionFiles files;

    @Inject
    private CouncilDesk desk;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable CouncilAnswer answer;
    private @Nullable String why;
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

    public List<Option> getAnswers() {
        return Arrays.stream(CouncilAnswer.values())
                .map(value -> new Option(
                        value, say.text("selection.answer." + value), say.text("selection.answer.text." + value)))
                .toList();
    }

    public String send() {
        if (answer != null) {
            desk.answer(EventId.of(String.valueOf(id)), answer, why == null ? "" : why);
            say.done("selection.case.done");
        }
        return "/selection/cases.xhtml?faces-redirect=true";
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable CouncilAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable CouncilAnswer answer) {
        this.answer = answer;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
