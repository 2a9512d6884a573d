// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import de.digifit.core.privacy.PersonalTable;
import java.util.List;

/** What one table keeps about a person, the newest entry first. */
public record Kept(PersonalTable table, List<Entry> entries) {

    public Kept {
        entries = List.copyOf(entries);
    }
}
