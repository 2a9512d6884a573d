// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.path.Proof;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody said that a proof is there, and why. Written once. */
@Entity
@Table(schema = "lms", name = "path_proof")
public class ConfirmedProof {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private UUID confirmedBy;
    private String why;
    private Instant confirmedAt;

    protected ConfirmedProof() {}

    ConfirmedProof(Proof proof, PersonId by, String why, Instant now) {
        this.id = Ids.next();
        this.proof = proof;
        this.confirmedBy = by.value();
        this.why = why;
        this.confirmedAt = now;
    }

    public Proof proof() {
        return proof;
    }

    public PersonId confirmedBy() {
        return new PersonId(confirmedBy);
    }

    public String why() {
        return why;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
