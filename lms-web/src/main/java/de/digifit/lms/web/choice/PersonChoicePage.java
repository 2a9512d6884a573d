// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.choice;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.application.Attendee;
import de.digifit.lms.choice.application.ChoicesOfEvent;
import de.digifit.lms.choice.application.EventChoices;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Choosing for somebody who did not. */
@Named
@ViewScoped
public class PersonChoicePage implements Serializable {

    @Inject
    private ChoicesOfEvent choices;

    @Inject
    private DateWords words;

    @Inject
    private Say say;

    private @Nullable String event;
    private @Nullable String booking;
    private String name = "";
    private String seminar = "";
    private final HashMap<String, UUID> picked = new HashMap<>();
    private transient @Nullable List<DateGroup> groups;

    public void open() {
        EventChoices all = choices.of(eventId());
        seminar = say.words(all.seminar().title());
        name = all.people().stream()
                .filter(person -> person.booking().equals(bookingId()))
                .map(Attendee::name)
                .findFirst()
                .orElseThrow(() -> new NoSuchBooking(bookingId()));
    }

    public List<GroupForm> getForms() {
        if (groups == null) {
            groups = choices.groups(eventId(), bookingId());
        }
        return words.forms(groups, picked);
    }

    public String choose() {
        // Seats are counted anew if it is refused.
        groups = null;
        choices.choose(eventId(), bookingId(), picked.values());
        say.done("choice.person.done", name);
        return "/choice/event.xhtml?faces-redirect=true&id=" + eventId();
    }

    public String getName() {
        return name;
    }

    public String getSeminar() {
        return seminar;
    }

    private EventId eventId() {
        return EventId.of(String.valueOf(event));
    }

    private BookingId bookingId() {
        return BookingId.of(String.valueOf(booking));
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public @Nullable String getBooking() {
        return booking;
    }

    public void setBooking(@Nullable String booking) {
        this.booking = booking;
    }
}
