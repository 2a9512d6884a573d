// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.workinggroup.MeetingId;
import de.digifit.core.workinggroup.application.WorkBoard;
import de.digifit.core.workinggroup.application.WorkBoard.MeetingRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The minutes of one meeting. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    @Inject
    private WorkBoard boards;

    private @Nullable String id;
    private transient @Nullable MeetingRow row;

    public void open() {
        getRow();
    }

    public MeetingRow getRow() {
        if (row == null) {
            row = boards.meeting(MeetingId.of(String.valueOf(id)));
        }
        return row;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
