// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.CampaignId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The talks of all towns, kept. */
public interface Talks {

    void add(Talk talk);

    Optional<Talk> find(TownId town, TalkId id);

    /** The same, and nobody else changes it, or what belongs to it, until the transaction ends. */
    Optional<Talk> findToChange(TownId town, TalkId id);

    Optional<Talk> of(CampaignId campaign, PersonId person);

    /** Those of these people that have begun. */
    Map<PersonId, Talk> of(CampaignId campaign, Collection<PersonId> people);

    /** All talks of a person, newest first. */
    List<Talk> of(PersonId person);

    /** Those to which this leader has invited, and that are still to come. */
    List<Talk> aheadOf(PersonId leader);

    /** Those that share that date. */
    List<Talk> of(TownId town, GroupTalkId group);

    /** Holds back others who begin a talk of this person until the transaction ends. */
    void serialise(PersonId person);
}
