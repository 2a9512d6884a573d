// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamKeeping;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The mandate of a team runs until another day. */
@Named
@ViewScoped
public class MandateRenewPage implements Serializable {

    @Inject
    private TeamKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable LocalDate until;
    private @Nullable String file;

    public void open() {
        name = keeping.team(team()).name();
        Mandate mandate = keeping.team(team()).mandate();
        until = Mandate.usualEnd(mandate.until());
        file = mandate.file();
    }

    public String renew() {
        keeping.renew(team(), Objects.requireNonNull(until), Objects.requireNonNull(file));
        say.done("multiplier.renewed", Words.date(until));
        return "/multiplier/team.xhtml?faces-redirect=true&id=" + id;
    }

    private TeamId team() {
        return TeamId.of(String.valueOf(id));
    }

    public @Nullable String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }
}
