// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Places and days that decide, while they are being filled in. */
public class NumbersForm implements Serializable {

    private int minimum;
    private int places;
    private int reserved;
    private @Nullable LocalDate reservedUntil;
    private LocalDate closesOn;
    private LocalDate decidesOn;
    private LocalDate freeUntil;

    NumbersForm(Capacity capacity, Deadlines deadlines) {
        minimum = capacity.minimum();
        places = capacity.places();
        reserved = capacity.reserved();
        reservedUntil = capacity.reservedUntil();
        closesOn = deadlines.closesOn();
        decidesOn = deadlines.decidesOn();
        freeUntil = deadlines.freeCancellationUntil();
    }

    /** Places are kept free until the closing day, if no other day is named. */
    Capacity capacity() {
        LocalDate until = reserved == 0 ? null : reservedUntil == null ? closesOn : reservedUntil;
        return new Capacity(minimum, places, reserved, until);
    }

    Deadlines deadlines() {
        return new Deadlines(closesOn, decidesOn, freeUntil);
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public int getReserved() {
        return reserved;
    }

    public void setReserved(int reserved) {
        this.reserved = reserved;
    }

    public @Nullable LocalDate getReservedUntil() {
        return reservedUntil;
    }

    public void setReservedUntil(@Nullable LocalDate reservedUntil) {
        this.reservedUntil = reservedUntil;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalDate getDecidesOn() {
        return decidesOn;
    }

    public void setDecidesOn(LocalDate decidesOn) {
        this.decidesOn = decidesOn;
    }

    public LocalDate getFreeUntil() {
        return freeUntil;
    }

    public void setFreeUntil(LocalDate freeUntil) {
        this.freeUntil = freeUntil;
    }
}
