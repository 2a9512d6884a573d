// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import de.digifit.lms.checkin.application.CheckIn;
import de.digifit.lms.checkin.application.MyBlock;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** I am here: with the code of the room, or online. */
@Named
@RequestScoped
public class HerePage {

    private static final String AGAIN = "/checkin/here.xhtml?faces-redirect=true";

    @Inject
    private CheckIn checkIn;

    @Inject
    private Say say;

    private @Nullable String code;
    private @Nullable List<MyBlock> today;

    public List<MyBlock> getToday() {
        if (today == null) {
            today = checkIn.today();
        }
        return today;
    }

    /** Whether there is a room in which a code could be typed now. */
    public boolean isInARoom() {
        return getToday().stream().anyMatch(row -> row.open() && !row.block().online() && !row.marked());
    }

    public String here() {
        checkIn.here(String.valueOf(code));
        say.done("checkin.here.done");
        return AGAIN;
    }

    public String come(UUID block) {
        checkIn.come(block);
        say.done("checkin.here.came");
        return AGAIN;
    }

    public String leave(UUID block) {
        checkIn.leave(block);
        say.done("checkin.here.left");
        return AGAIN;
    }

    /** Where somebody stands with a block, as the end of a key. */
    public String state(MyBlock row) {
        if (row.marked()) {
            return "marked";
        } else if (row.leftAt().isPresent()) {
            return "left";
        } else if (row.cameAt().isPresent()) {
            return "came";
        }
        return row.open() ? "open" : "closed";
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
