// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.document.Letterhead;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a letterhead. The newest is used; the older ones say how papers looked before, and who changed it. */
@Entity
@Table(schema = "lms", name = "letterhead")
class KeptLetterhead {

    @Id
    private UUID id;

    private UUID town;
    private String sender;
    private String fileNumber;
    private String signature;
    private String signatureEn;
    private String accent;
    private UUID keptBy;
    private Instant keptAt;

    protected KeptLetterhead() {}

    KeptLetterhead(TownId town, Letterhead letterhead, PersonId by, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.sender = letterhead.sender();
        this.fileNumber = letterhead.fileNumber();
        this.signature = letterhead.signature();
        this.signatureEn = letterhead.signatureEn();
        this.accent = letterhead.accent();
        this.keptBy = by.value();
        this.keptAt = now;
    }

    Letterhead letterhead() {
        return new Letterhead(sender, fileNumber, signature, signatureEn, accent);
    }
}
