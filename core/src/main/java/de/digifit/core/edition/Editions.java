// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** The editions of all frameworks, kept. */
public interface Editions {

    /** Those that were ever published, and the drafts of the town; by framework: drafts, the one in force, outdated ones. */
    List<KeptEdition> seenBy(TownId town);

    /** @throws NoSuchEdition when there is none, or it is the draft of another town */
    KeptEdition get(TownId town, EditionId id);

    /**
     * The same, as it stands now; until the end of the transaction nobody else changes it or publishes an edition of its
     * framework.
     *
     * @throws NoSuchEdition when there is none, or it is the draft of another town
     */
    KeptEdition hold(TownId town, EditionId id);

    /** The one in force. */
    Optional<KeptEdition> published(String framework);

    /** The one in force, if there is one, is outdated from now on. */
    void outdate(String framework);

    void add(KeptEdition edition);

    void remove(KeptEdition edition);
}
