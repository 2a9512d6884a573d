// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.lms.booking.Booking;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The one-time token, spent: somebody has answered, so that nobody answers twice. What was said stands elsewhere, and
 * nothing leads from here to there.
 */
@Entity
@Table(schema = "lms", name = "evaluation_slip")
public class Slip {

    @Id
    private UUID id;

    private UUID event;

    @Enumerated(EnumType.STRING)
    private Round round;

    private UUID booking;
    private LocalDate answeredOn;

    protected Slip() {}

    public Slip(Booking booking, Round round, LocalDate today) {
        // Not of those that sort by time: a slip says the day and no more.
        this.id = UUID.randomUUID();
        this.event = booking.event().value();
        this.round = round;
        this.booking = booking.id().value();
        this.answeredOn = today;
    }

    public UUID id() {
        return id;
    }
}
