// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.curriculum;

import java.io.Serializable;

/** The level of one competency while a seminar is being described; 0 for none. */
public class LevelField implements Serializable {

    private final String id;
    private final String name;
    private int level;

    LevelField(String id, String name, int level) {
        this.id = id;
        this.name = name;
        this.level = level;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }
}
