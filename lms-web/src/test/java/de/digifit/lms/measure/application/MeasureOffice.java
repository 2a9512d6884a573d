// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.evidence.InMemoryLedger;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.measure.InMemoryMeasureBookings;
import de.digifit.lms.measure.InMemoryTalkMeasures;
import de.digifit.lms.measure.InMemoryTransferAnswers;
import de.digifit.lms.seminar.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that measures need, put together for tests; its modules are released until they are switched off. */
final class MeasureOffice {

    private static final WorksAgreement AGREEMENT =
            new WorksAgreement("Dienstvereinbarung", LocalDate.of(2026, 1, 1), "10.1");

    final InMemoryTalkMeasures measures = new InMemoryTalkMeasures();
    final InMemoryMeasureBookings bookings;
    final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    final InMemoryViewLog views = new InMemoryViewLog(restrictions);
    final MyMeasures mine;
    final TeamMeasures team;
    final AgreedBefore agreedBefore;
    final TransferTalk transfers;
    final KnownSeats seats;
    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryTransferAnswers answers = new InMemoryTransferAnswers();

    private final TownId town;

    MeasureOffice(TownId town, BookingOffice office, InMemoryReportingLines lines, Clock clock) {
        this.town = town;
        put(Module.QUALIFICATION_TALK, ModuleStatus.RELEASED);
        put(Module.SELF_ASSESSMENT, ModuleStatus.RELEASED);
        Modules modules = new Modules(office.asker, switches);
        Disclosure disclosure = new Disclosure(office.asker, lines, views, restrictions, clock);
        bookings = new InMemoryMeasureBookings(office.bookings, office.events);
        Following following = new Following(measures, bookings, answers, modules, clock);
        mine = new MyMeasures(office.asker, following);
        team = new TeamMeasures(office.asker, disclosure, following);
        seats = new KnownSeats(office.asker, clock);
        transfers = new TransferTalk(seats, following, answers, new LookingBack(modules, ledger, clock));
        agreedBefore = new AgreedBefore(disclosure, modules, bookings, measures);
        office.steps.listen(new Remembering(following, bookings, office.diary)::remember);
    }

    void put(Module module, ModuleStatus status) {
        switches.add(new ModuleSwitch(town, module, status, AGREEMENT, Samples.aPerson(), Instant.EPOCH));
    }
}
