// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import java.io.Serializable;

/** Something that can be chosen or not. */
public class Tick implements Serializable {

    private final String id;
    private final String name;
    private boolean chosen;

    public Tick(String id, String name, boolean chosen) {
        this.id = id;
        this.name = name;
        this.chosen = chosen;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
