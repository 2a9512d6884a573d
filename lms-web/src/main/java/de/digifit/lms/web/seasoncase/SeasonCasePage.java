// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seasoncase;

import de.digifit.lms.council.CouncilAnswer;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonCouncil;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One season before the staff council, and its answer. */
@Named
@ViewScoped
public class SeasonCasePage implements Serializable {

    @Inject
    private SeasonCouncil council;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable CouncilAnswer answer;
    private @Nullable String why;
    private transient @Nullable SeasonFile file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public SeasonFile getFile() {
        if (file == null) {
            file = council.get(SeasonPlanId.of(String.valueOf(id)));
        }
        return file;
    }

    public boolean isWaiting() {
        return council.open(getFile().plan());
    }

    public List<Option> getAnswers() {
        return Arrays.stream(CouncilAnswer.values())
                .map(value -> new Option(
                        value, say.text("selection.answer." + value), say.text("season.answer.text." + value)))
                .toList();
    }

    public String send() {
        if (answer != null) {
            council.answer(SeasonPlanId.of(String.valueOf(id)), answer, why == null ? "" : why);
            say.done("season.case.done");
        }
        return "/season/cases.xhtml?faces-redirect=true";
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

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
