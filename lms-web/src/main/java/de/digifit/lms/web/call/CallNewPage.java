// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.CallId;
import de.digifit.core.call.application.CallKeeping;
import de.digifit.core.changeagent.TeamId;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A team calls for people. */
@Named
@ViewScoped
public class CallNewPage implements Serializable {

    @Inject
    private CallKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String words;
    private @Nullable LocalDate last;
    private @Nullable String team;

    public void open() {
        team = keeping.team(TeamId.of(String.valueOf(id))).name();
        last = keeping.usualEnd();
    }

    public String call() {
        CallId call = keeping.open(TeamId.of(String.valueOf(id)), Objects.requireNonNull(words), last);
        say.done("call.opened", Words.date(last));
        return "/multiplier/selection.xhtml?faces-redirect=true&id=" + call;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
