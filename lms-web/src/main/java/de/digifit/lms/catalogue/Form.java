// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import java.util.List;

/** How a seminar takes place, as people ask for it. */
public enum Form {
    ONLINE,
    ON_SITE,
    /** Some dates online, some on site. */
    HYBRID,
    /** Each of its dates lasts half a day at most (LGG, TVöD: part-time staff take part equally). */
    HALF_DAY;

    /** What people choose from: who wants half days or no travel does not care about the rest. */
    public static final List<Form> CHOICES = List.of(HALF_DAY, ONLINE, ON_SITE);
}
