// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.teaching;

import java.io.Serializable;

/** One of several things that can be ticked. */
public class Tick implements Serializable {

    private final String value;
    private final String title;
    private boolean chosen;

    Tick(String value, String title, boolean chosen) {
        this.value = value;
        this.title = title;
        this.chosen = chosen;
    }

    public String getValue() {
        return value;
    }

    public String getTitle() {
        return title;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
