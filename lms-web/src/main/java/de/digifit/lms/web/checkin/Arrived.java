// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who says to be there. */
public class Arrived implements Serializable {

    private final UUID arrival;
    private final String name;
    private final String text;
    private boolean there = true;

    Arrived(UUID arrival, String name, String text) {
        this.arrival = arrival;
        this.name = name;
        this.text = text;
    }

    UUID getArrival() {
        return arrival;
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    public boolean isThere() {
        return there;
    }

    public void setThere(boolean there) {
        this.there = there;
    }
}
