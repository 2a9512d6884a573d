// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.checkin.KioskClosed;
import de.digifit.lms.checkin.application.KioskDesk;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.security.KioskDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The device in the room: first its PIN, then one person after the other. */
@Named
@RequestScoped
public class KioskPage {

    private static final String AGAIN = "/checkin/kiosk.xhtml?faces-redirect=true";

    @Inject
    private KioskDesk desk;

    @Inject
    private KioskDoor door;

    @Inject
    private Say say;

    private @Nullable String pin;
    private @Nullable String person;
    private @Nullable String code;
    private boolean looked;
    private KioskDesk.@Nullable Desk found;

    private Optional<KioskDesk.Desk> found() {
        if (!looked) {
            found = door.kiosk().flatMap(desk::find).orElse(null);
            looked = true;
        }
        return Optional.ofNullable(found);
    }

    public boolean isOpen() {
        return found().isPresent();
    }

    public KioskDesk.@Nullable Desk getDesk() {
        return found().orElse(null);
    }

    public List<Option> getGuests() {
        return found().stream()
                .flatMap(one -> one.guests().stream())
                .map(guest -> new Option(guest.booking().toString(), guest.name()))
                .toList();
    }

    public @Nullable String start() {
        if (!door.mayTry()) {
            say.warn("checkin.kiosk.brake");
            return null;
        }
        UUID kiosk = desk.open(String.valueOf(pin));
        door.begin(kiosk);
        return AGAIN;
    }

    public @Nullable String here() {
        UUID kiosk = door.kiosk().orElseThrow(KioskClosed::new);
        if (!door.mayTryFor(String.valueOf(person))) {
            say.warn("checkin.kiosk.brake");
            return null;
        }
        desk.here(kiosk, BookingId.of(String.valueOf(person)), String.valueOf(code));
        door.forget(String.valueOf(person));
        say.done("checkin.kiosk.done");
        return AGAIN;
    }

    public String end() {
        door.end();
        return AGAIN;
    }

    public @Nullable String getPin() {
        return pin;
    }

    public void setPin(@Nullable String pin) {
        this.pin = pin;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
