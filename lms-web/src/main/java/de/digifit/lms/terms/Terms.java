// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All that is settled about an event beside what is taught, when and where. */
@Embeddable
public record Terms(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
        @Enumerated(EnumType.STRING) @Column(name = "mode") Mode mode,
        @Embedded Provider provider,
        @Embedded Capacity capacity,
        @Embedded Deadlines deadlines,
        @Embedded Cost cost,
        @JdbcTypeCode(SqlTypes.JSON) Arrangements arrangements) {

    /** What people come for. */
    public enum Kind {
        /** Everybody takes part in all of its dates. */
        SEMINAR,
        /** Dates of one group are held in parallel or again, and everybody takes part in one of each group. */
        INFORMATION
    }

    /** Of the town itself, without costs. */
    public static Terms usual(Mode mode, Capacity capacity, Deadlines deadlines) {
        return new Terms(Kind.SEMINAR, mode, Provider.OURSELVES, capacity, deadlines, Cost.NONE, Arrangements.NONE);
    }

    public Terms with(Capacity other) {
        return new Terms(kind, mode, provider, other, deadlines, cost, arrangements);
    }

    public Terms with(Deadlines other) {
        return new Terms(kind, mode, provider, capacity, other, cost, arrangements);
    }

    /** The same terms for another first day. */
    public Terms moved(LocalDate from, LocalDate to) {
        return with(deadlines.moved(from, to)).with(capacity.moved(from, to));
    }
}
