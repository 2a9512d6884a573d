// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The requests, kept. */
public interface DataSubjectRequests {

    void add(DataSubjectRequest request);

    /** @throws NoSuchRequest when the town has none of this id */
    DataSubjectRequest get(TownId town, RequestId id);

    /**
     * The same; whoever else wants to change it waits until this transaction has ended.
     *
     * @throws NoSuchRequest when the town has none of this id
     */
    DataSubjectRequest toChange(TownId town, RequestId id);

    /** Newest first. */
    List<DataSubjectRequest> of(PersonId person);

    /** Those that nobody closed, what is due first comes first. */
    List<DataSubjectRequest> open(TownId town);

    /** Those that were answered and from which one of these restrictions follows, newest answer first. */
    List<DataSubjectRequest> restricted(TownId town, Collection<UUID> restrictions);

    /** Those that were answered, newest answer first. */
    List<DataSubjectRequest> answered(TownId town, int most);
}
