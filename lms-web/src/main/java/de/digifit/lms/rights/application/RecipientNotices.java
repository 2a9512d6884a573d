// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.application;

import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.DataSubjectRequests;
import de.digifit.lms.rights.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What leaders and deputies are told about what they have read: that it was corrected, or what stands beside it. */
@Act
@RequiresPermissions("team:lead")
public class RecipientNotices {

    /** Days for which a correction is told (Art. 19 GDPR); a statement is told as long as it stands with the data. */
    private static final int DAYS = 90;

    /** Categories of which everything is shown to leaders, too; of others a notice could betray what they do not see. */
    private static final Set<String> SHARED = Set.of("level", "talk", "qualification");

    private final DataSubjectRequests requests;
    private final Disclosure disclosure;
    private final Clock clock;

    @Inject
    public RecipientNotices(DataSubjectRequests requests, Disclosure disclosure, Clock clock) {
        this.requests = requests;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @throws NoSuchPerson when the asker neither leads the person nor stands in
     * @throws de.digifit.core.restriction.DataRestricted while the person's data are
     */
    public List<Notice> about(PersonId person) {
        Relation relation = disclosure.relationTo(person);
        if (relation != Relation.LEADER && relation != Relation.DEPUTY) {
            throw new NoSuchPerson(person);
        }
        disclosure.requireUnrestricted(person);
        LocalDate from = LocalDate.now(clock).minusDays(DAYS);
        return requests.of(person).stream()
                .filter(request -> SHARED.contains(request.concern().category()))
                .flatMap(request -> notice(request, from).stream())
                .toList();
    }

    private static Optional<Notice> notice(DataSubjectRequest request, LocalDate from) {
        boolean corrected = request.outcome().filter(Outcome.CORRECTED::equals).isPresent();
        return request.answeredOn()
                .filter(day -> request.isStatement() || (corrected && !day.isBefore(from)))
                .map(day -> new Notice(
                        request.concern().category(),
                        day,
                        request.isStatement() ? Optional.of(request.concern().correct()) : Optional.empty()));
    }

    /**
     * Something that was changed.
     *
     * @param category key of the data catalogue
     * @param statement what the person says, where that stands beside the data
     */
    public record Notice(String category, LocalDate on, Optional<String> statement) {}
}
