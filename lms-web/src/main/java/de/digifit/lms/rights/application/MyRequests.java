// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.rights.Concern;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.DataSubjectRequests;
import de.digifit.lms.rights.NoSuchRequest;
import de.digifit.lms.rights.NothingRestricted;
import de.digifit.lms.rights.RequestId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What I ask for about my own data: for everybody who is signed in, and about nobody else. */
@Act
public class MyRequests {

    /** Days for which an answer is news. */
    private static final int NEWS_DAYS = 14;

    private final Asker asker;
    private final DataSubjectRequests requests;
    private final Restraints restraints;
    private final DataCatalogue catalogue;

    @Inject
    public MyRequests(Asker asker, DataSubjectRequests requests, Restraints restraints, DataCatalogue catalogue) {
        this.asker = asker;
        this.requests = requests;
        this.restraints = restraints;
        this.catalogue = catalogue;
    }

    /** What it can be about, in the order of the data catalogue. */
    public List<DataCategory> categories() {
        return catalogue.categories();
    }

    /**
     * Asks. Where the ground lasts while somebody looks into it, the data are restricted from now on.
     *
     * @throws NoSuchRequest when the data catalogue has no such category
     */
    public RequestId ask(Concern concern, Optional<RestrictionGround> ground) {
        if (catalogue.categories().stream().noneMatch(category -> category.key().equals(concern.category()))) {
            throw new NoSuchRequest(concern.category());
        }
        DataSubjectRequest request =
                new DataSubjectRequest(asker.town(), asker.person(), concern, ground, restraints.now());
        if (ground.filter(RestrictionGround::atOnce).isPresent()) {
            restraints.set(request);
        }
        requests.add(request);
        return request.id();
    }

    /** Newest first. */
    public List<Mine> all() {
        List<DataSubjectRequest> all = requests.of(asker.person());
        Map<UUID, Restriction> inForce = restraints.inForce(all);
        return all.stream()
                .map(request -> new Mine(request, request.restriction().map(inForce::get)))
                .toList();
    }

    /** The newest answer of the last two weeks. */
    public Optional<DataSubjectRequest> answeredLately() {
        LocalDate from = LocalDate.ofInstant(restraints.now(), TownClock.ZONE).minusDays(NEWS_DAYS);
        return requests.of(asker.person()).stream()
                .filter(request ->
                        request.answeredOn().filter(day -> !day.isBefore(from)).isPresent())
                .max(Comparator.comparing(request -> request.answeredOn().orElseThrow()));
    }

    /** What stands with my data because I said so and it was agreed to, newest first. */
    public List<DataSubjectRequest> statements() {
        return requests.of(asker.person()).stream()
                .filter(DataSubjectRequest::isStatement)
                .toList();
    }

    /**
     * Takes it back; a restriction that followed from it ends with that.
     *
     * @throws de.digifit.lms.rights.RequestClosed when it was answered or taken back before
     */
    public void withdraw(RequestId id) {
        DataSubjectRequest request = mine(id);
        request.withdraw(restraints.now());
        restraints.end(request);
    }

    /**
     * I do not want my data restricted any longer.
     *
     * @throws NothingRestricted when it has ended already
     */
    public void endRestriction(RequestId id) {
        DataSubjectRequest request = mine(id);
        if (!restraints.holds(request)) {
            throw new NothingRestricted();
        }
        restraints.end(request);
    }

    private DataSubjectRequest mine(RequestId id) {
        if (!requests.get(asker.town(), id).person().equals(asker.person())) {
            throw new NoSuchRequest(id);
        }
        return requests.toChange(asker.town(), id);
    }

    /**
     * A request of mine.
     *
     * @param restriction what follows from it and is in force
     */
    public record Mine(DataSubjectRequest request, Optional<Restriction> restriction) {}
}
