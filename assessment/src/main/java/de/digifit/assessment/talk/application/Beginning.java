// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.campaign.Campaigns;
import de.digifit.assessment.campaign.NoCampaign;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The campaign of today, and the first step of a talk in it: one for each person, however often it is begun. */
@ApplicationScoped
class Beginning {

    private final Asker asker;
    private final Modules modules;
    private final Campaigns campaigns;
    private final Talks talks;
    private final Clock clock;

    @Inject
    Beginning(Asker asker, Modules modules, Campaigns campaigns, Talks talks, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.campaigns = campaigns;
        this.talks = talks;
        this.clock = clock;
    }

    Optional<Campaign> campaign() {
        modules.requireReleased(Module.QUALIFICATION_TALK);
        return campaigns.current(asker.town(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return Instant.now(clock);
    }

    /** @throws NoCampaign when none has begun */
    Campaign requireCampaign() {
        return campaign().orElseThrow(NoCampaign::new);
    }

    /** The talk of that person, begun now if need be; nobody else changes it until the transaction ends. */
    Talk begin(PersonId person) {
        Campaign campaign = requireCampaign();
        talks.serialise(person);
        return talks.of(campaign.id(), person)
                .flatMap(there -> talks.findToChange(asker.town(), there.id()))
                .orElseGet(() -> {
                    Talk talk = new Talk(asker.town(), campaign, person);
                    talks.add(talk);
                    return talk;
                });
    }
}
