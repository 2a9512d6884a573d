// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.venue;

import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.application.VenueKeeping;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One room as coordination describes it. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    @Inject
    private VenueKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private final RoomForm form = new RoomForm();

    public void open() {
        if (id == null) {
            // An empty form, too, is for those only who may come here.
            keeping.rooms();
        } else {
            form.fill(keeping.room(RoomId.of(id)).sheet());
        }
    }

    public String save() {
        if (id == null) {
            keeping.open(form.sheet());
        } else {
            keeping.describe(RoomId.of(id), form.sheet());
        }
        say.done("venue.room.done");
        return "/venue/rooms.xhtml?faces-redirect=true";
    }

    public String retire() {
        keeping.retire(RoomId.of(String.valueOf(id)));
        say.done("venue.room.retired");
        return "/venue/rooms.xhtml?faces-redirect=true";
    }

    public boolean isKnown() {
        return id != null;
    }

    public RoomForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
