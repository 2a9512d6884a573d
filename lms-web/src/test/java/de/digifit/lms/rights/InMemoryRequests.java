// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Requests for tests. */
public final class InMemoryRequests implements DataSubjectRequests {

    private final List<DataSubjectRequest> all = new ArrayList<>();

    @Override
    public void add(DataSubjectRequest request) {
        all.add(request);
    }

    @Override
    public DataSubjectRequest get(TownId town, RequestId id) {
        return all.stream()
                .filter(request -> request.id().equals(id) && request.town().equals(town))
                .findFirst()
                .orElseThrow(() -> new NoSuchRequest(id));
    }

    @Override
    public DataSubjectRequest toChange(TownId town, RequestId id) {
        return get(town, id);
    }

    @Override
    public List<DataSubjectRequest> of(PersonId person) {
        return all.stream().filter(request -> request.person().equals(person)).toList();
    }

    @Override
    public List<DataSubjectRequest> open(TownId town) {
        return all.stream()
                .filter(request -> request.town().equals(town) && request.state() == RequestState.OPEN)
                .sorted(Comparator.comparing(request -> request.deadline().dueOn()))
                .toList();
    }

    @Override
    public List<DataSubjectRequest> restricted(TownId town, Collection<UUID> restrictions) {
        return answered(town, Integer.MAX_VALUE).stream()
                .filter(request ->
                        request.restriction().filter(restrictions::contains).isPresent())
                .toList();
    }

    @Override
    public List<DataSubjectRequest> answered(TownId town, int most) {
        return all.stream()
                .filter(request ->
                        request.town().equals(town) && request.outcome().isPresent())
                .limit(most)
                .toList();
    }
}
