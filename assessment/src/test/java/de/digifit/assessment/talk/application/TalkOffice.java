// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.InMemoryTalks;
import de.digifit.assessment.talk.ReleasedEverywhere;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;

/** The town of the tests with all that the acts about talks need. */
public final class TalkOffice {

    public final InMemoryTalks talks = new InMemoryTalks();
    public final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    public final InMemoryReportingLines lines;
    public final Musterau musterau;
    public final ReleasedEverywhere agreement;
    public final Clock clock;
    public final TalkSeats seats;

    public TalkOffice(TownId town, Instant now) {
        lines = new InMemoryReportingLines(town);
        musterau = Musterau.in(lines);
        agreement = new ReleasedEverywhere(town);
        clock = Clock.fixed(now, TownClock.ZONE);
        Asker asker = new Asker();
        Disclosure disclosure = new Disclosure(asker, lines, new InMemoryViewLog(restrictions), restrictions, clock);
        seats = new TalkSeats(
                asker, new Modules(asker, agreement), talks, new Seating(asker, disclosure, lines, clock));
    }
}
