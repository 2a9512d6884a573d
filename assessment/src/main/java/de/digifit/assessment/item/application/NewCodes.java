// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import de.digifit.assessment.item.Items;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import java.util.HashMap;
import java.util.Map;

/** Codes for new items of a town: the competency and the next free number. Of use while the bank is serialised. */
public final class NewCodes {

    private final Items items;
    private final TownId town;
    private final Map<CompetencyId, Long> last = new HashMap<>();

    public NewCodes(Items items, TownId town) {
        this.items = items;
        this.town = town;
    }

    /** For example {@code KDW-D2-7}; never the same twice. */
    public String next(CompetencyId about) {
        long number = last.computeIfAbsent(about, each -> items.codes(town, each)) + 1;
        last.put(about, number);
        return about.value() + "-" + number;
    }
}
