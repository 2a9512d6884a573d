// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.workinggroup.MeetingId;
import de.digifit.core.workinggroup.application.GroupWork;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting are written. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {

    @Inject
    private GroupWork work;

    @Inject
    private WorkBook book;

    @Inject
    private Say say;

    private @Nullable String id;
    private final MinutesForm form = new MinutesForm();

    /** Asks before anything is drawn: only who works in the team writes minutes. */
    public void open() {
        book.members(String.valueOf(id));
    }

    public String keep() {
        MeetingId meeting = work.minute(TeamId.of(String.valueOf(id)), form.met(), form.minutes());
        say.done("work.minutes.kept");
        return "/multiplier/meeting.xhtml?faces-redirect=true&id=" + meeting;
    }

    public MinutesForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
