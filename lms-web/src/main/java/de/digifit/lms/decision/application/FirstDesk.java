// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Where a new application goes first: on no desk if the route asks nobody, to human resources if nobody leads. */
@ApplicationScoped
public class FirstDesk {

    /** Why an application was approved although nobody decided. */
    public static final String DIRECT = "DIRECT";

    private final ReportingLines lines;
    private final Rulings rulings;

    @Inject
    public FirstDesk(ReportingLines lines, Rulings rulings) {
        this.lines = lines;
        this.rulings = rulings;
    }

    void receive(@Observes StepTaken taken) {
        if (taken.step().transition() != Transition.APPLY) {
            return;
        }
        Booking booking = taken.booking();
        Decision applied = taken.step().decision();
        if (booking.approval().route() == Route.DIRECT) {
            rulings.approve(booking, new Decision(applied.by(), applied.onBehalfOf(), DIRECT, applied.at()));
        } else if (lines.leadersOf(booking.person(), LocalDate.ofInstant(applied.at(), TownClock.ZONE))
                .isEmpty()) {
            booking.approval().toHr();
        }
    }
}
