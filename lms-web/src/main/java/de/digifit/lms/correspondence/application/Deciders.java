// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.decision.Desk;
import de.digifit.lms.decision.application.Desks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** On whose desk an application lies today. */
@ApplicationScoped
public class Deciders {

    private final Desks desks;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    public Deciders(Desks desks, Accounts accounts, Clock clock) {
        this.desks = desks;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Nobody once it is decided; never the person whose application it is. */
    Set<PersonId> of(Booking booking) {
        Set<PersonId> deciders = new LinkedHashSet<>();
        if (booking.state().undecided()) {
            LocalDate today = LocalDate.now(clock);
            Desk desk = desks.of(List.of(booking), today).get(booking.id());
            if (desk != null) {
                deciders.addAll(desk.leaders());
                deciders.addAll(desk.above());
                deciders.addAll(
                        desk.hr() ? accounts.holding(booking.town(), Responsibility.COORDINATION, today) : List.of());
            }
            deciders.remove(booking.person());
        }
        return deciders;
    }
}
