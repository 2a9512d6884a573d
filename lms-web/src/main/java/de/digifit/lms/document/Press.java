// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Locale;

/** Prints every document of the house, as PDF that can also be read aloud (PDF/UA-1). */
public interface Press {

    /**
     * On the letterhead of the town. Many copies are far cheaper in one file than one by one.
     *
     * @param copies at least one, all of the same kind
     */
    byte[] print(TownId town, List<? extends Paper> copies, Locale locale);

    /** On a letterhead that is not kept yet. */
    byte[] proof(TownId town, Letterhead letterhead, List<? extends Paper> copies, Locale locale);
}
