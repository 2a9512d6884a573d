// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.venue;

import de.digifit.lms.venue.RoomSheet;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A room while it is being described. */
public class RoomForm implements Serializable {

    private static final int USUAL_SEATS = 16;

    private @Nullable String name;
    private @Nullable String address;
    private int seats = USUAL_SEATS;
    private @Nullable String fittings;
    private boolean accessible;
    private boolean shareable;

    void fill(RoomSheet sheet) {
        name = sheet.name();
        address = sheet.address();
        seats = sheet.seats();
        fittings = sheet.fittings();
        accessible = sheet.accessible();
        shareable = sheet.shareable();
    }

    RoomSheet sheet() {
        return new RoomSheet(text(name), text(address), seats, text(fittings), accessible, shareable);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public @Nullable String getFittings() {
        return fittings;
    }

    public void setFittings(@Nullable String fittings) {
        this.fittings = fittings;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public boolean isShareable() {
        return shareable;
    }

    public void setShareable(boolean shareable) {
        this.shareable = shareable;
    }
}
