// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.campaign.Campaigns;
import de.digifit.assessment.talk.InMemoryTalks;
import de.digifit.assessment.talk.ReleasedEverywhere;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The town of the tests with all that the acts about talks need. */
public final class TalkOffice {

    public final InMemoryTalks talks = new InMemoryTalks();
    public final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    public final InMemoryReportingLines lines;
    public final Musterau musterau;
    public final ReleasedEverywhere agreement;
    public final TalkSeats seats;

    public final Clock clock;

    private final Asker asker = new Asker();
    private final Modules modules;

    public TalkOffice(TownId town, Instant now) {
        lines = new InMemoryReportingLines(town);
        musterau = Musterau.in(lines);
        agreement = new ReleasedEverywhere(town);
        modules = new Modules(asker, agreement);
        clock = Clock.fixed(now, TownClock.ZONE);
        seats = seats(clock);
    }

    private TalkSeats seats(Clock time) {
        return new TalkSeats(asker, modules, talks, new Seating(asker, disclosure(time), lines, time));
    }

    private Disclosure disclosure(Clock time) {
        return new Disclosure(asker, lines, new InMemoryViewLog(restrictions), restrictions, time);
    }

    /** In the only campaign there is, at that moment. */
    GroupTalks groupTalks(Campaign campaign, Heard<TalkStep.Arranged> arranged, Instant then) {
        Clock time = Clock.fixed(then, TownClock.ZONE);
        return new GroupTalks(
                seats(time),
                new Beginning(asker, modules, new OnlyCampaign(campaign), talks, time),
                new TeamRows(disclosure(time), talks),
                new Announcing(arranged, new Heard<>()));
    }

    private record OnlyCampaign(Campaign campaign) implements Campaigns {

        @Override
        public void add(Campaign another) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Campaign> of(TownId town, int year) {
            return Optional.of(campaign);
        }

        @Override
        public Optional<Campaign> current(TownId town, LocalDate day) {
            return Optional.of(campaign);
        }

        @Override
        public List<Campaign> all(TownId town) {
            return List.of(campaign);
        }

        @Override
        public void serialise(TownId town) {
            // one test, one thread
        }
    }
}
