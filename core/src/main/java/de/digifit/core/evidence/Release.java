// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person lets the leader see the own view of one competency, until the person takes that back.
 *
 * <p>Without a release the own view is seen by nobody else (GDPR Art. 25); taking it back works from the next request
 * on.
 */
@Entity
@Table(schema = "core", name = "release")
public class Release {

    @Id
    private UUID id;

    private UUID person;
    private String competency;
    private Instant releasedAt;
    private @Nullable Instant revokedAt;

    protected Release() {}

    public Release(Subject about, Instant now) {
        this.id = Ids.next();
        this.person = about.person().value();
        this.competency = about.competency().value();
        this.releasedAt = now;
    }

    public CompetencyId competency() {
        return new CompetencyId(competency);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
