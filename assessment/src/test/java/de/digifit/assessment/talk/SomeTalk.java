// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Talks to test with: the campaign runs through June, today is its first day. */
public final class SomeTalk {

    public static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    public static final Instant THEN = Instant.parse("2026-06-10T08:00:00Z");
    public static final LocalDateTime IN_TIME = LocalDateTime.of(2026, 6, 10, 10, 0);
    public static final Campaign.Window JUNE = new Campaign.Window(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

    private SomeTalk() {}

    public static Campaign aCampaign(TownId town) {
        return new Campaign(town, "Qualifizierungsgespräche 2026", JUNE, new PersonId(Ids.next()), NOW);
    }

    public static Invitation on(LocalDateTime day) {
        return new Invitation(day, "Zimmer 12", false);
    }

    public static Talk invited(TownId town, PersonId person, PersonId leader) {
        return invited(aCampaign(town), town, person, leader);
    }

    public static Talk invited(Campaign campaign, TownId town, PersonId person, PersonId leader) {
        Talk talk = new Talk(town, campaign, person);
        talk.invite(on(IN_TIME), JUNE, Hand.own(leader, NOW));
        return talk;
    }

    public static Talk held(TownId town, PersonId person, PersonId leader) {
        Talk talk = invited(town, person, leader);
        talk.hold(Hand.own(leader, THEN));
        return talk;
    }
}
