// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.shared.Heard;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.booking.application.Trail;
import de.digifit.lms.decision.DecisionOverdue;
import de.digifit.lms.decision.InMemoryCases;
import java.time.Clock;

/** Everything that deciding needs, put together for tests. */
final class DecisionOffice {

    /** Towns without a holiday. */
    private static final class MondayToFriday implements Calendars {

        @Override
        public WorkingDays of(TownId town) {
            return new WorkingDays(day -> false);
        }

        @Override
        public WorkingDays of(FederalState state) {
            return new WorkingDays(day -> false);
        }
    }

    final Heard<DecisionOverdue> overdue = new Heard<>();
    final Decisions decisions;
    final CaseFiles files;
    final Replies replies;
    final Patrol patrol;

    DecisionOffice(BookingOffice office, InMemoryReportingLines lines, Clock clock) {
        lines.people().forEach(office.people::add);
        InMemoryCases cases = new InMemoryCases(office.bookings);
        Disclosure disclosure =
                new Disclosure(office.asker, lines, new InMemoryViewLog(), new InMemoryRestrictions(), clock);
        Patience patience = new Patience(new MondayToFriday(), 5, 10);
        Rulings rulings = new Rulings(office.stepping, office.places, office.diary, office.ranking, patience);
        Seats seats = new Seats(office.asker, new Desks(lines), lines, disclosure, clock);
        InTray tray = new InTray(cases, seats, disclosure, office.people, rulings);
        decisions = new Decisions(office.asker, office.bookings, seats, rulings, tray);
        files = new CaseFiles(office.asker, office.bookings, seats, tray, new Trail(office.people));
        replies = new Replies(office.asker, office.bookings, rulings, clock);
        patrol = new Patrol(cases, patience, office.stepping, overdue, clock);
        office.steps.listen(new FirstDesk(lines, rulings)::receive);
    }
}
