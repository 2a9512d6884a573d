// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** How towns word their letters, kept. */
public interface Wordings {

    void add(TownWording wording);

    /** The version that holds; nothing where the town never changed it. */
    Optional<TownWording> find(TownWording.Desk desk);

    /** All versions that hold in the town. */
    List<TownWording> of(TownId town);
}
