// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.choice;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.application.MyChoice;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On the page of an own booking: which of the parallel dates the person attends. */
@Named
@ViewScoped
public class DateChoicePage implements Serializable {

    @Inject
    private MyChoice choice;

    @Inject
    private DateWords words;

    @Inject
    private Say say;

    private @Nullable String id;
    private final HashMap<String, UUID> picked = new HashMap<>();
    private transient MyChoice.@Nullable Open open;

    private MyChoice.Open known() {
        if (open == null) {
            open = choice.of(booking());
        }
        return open;
    }

    /** Whether there is anything to choose from, or was. */
    public boolean isOffered() {
        return !known().groups().isEmpty() && (known().changeable() || known().firm());
    }

    public boolean isChangeable() {
        return known().changeable();
    }

    public boolean isFirm() {
        return known().firm();
    }

    /** Whether nothing is chosen from some group. */
    public boolean isMissing() {
        return known().groups().stream().anyMatch(group -> group.chosen().isEmpty());
    }

    public List<GroupForm> getForms() {
        return words.forms(known().groups(), picked);
    }

    public List<DateGroup> getGroups() {
        return known().groups();
    }

    public String choose() {
        if (picked.isEmpty()) {
            say.warn("choice.none");
            return "";
        }
        boolean firm = known().firm();
        // Seats are counted anew if it is refused.
        open = null;
        choice.choose(booking(), picked.values());
        say.done(firm ? "choice.done" : "choice.wished");
        return "/booking/show.xhtml?faces-redirect=true&id=" + id;
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
}
