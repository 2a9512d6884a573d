// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.infrastructure;

import de.digifit.assessment.campaign.CampaignId;
import de.digifit.assessment.talk.GroupTalkId;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaTalks implements Talks {

    private static final String OF_CAMPAIGN =
            "select t from Talk t where t.campaign = :campaign and t.person in :people";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(Talk talk) {
        entities.persist(talk);
    }

    @Override
    public Optional<Talk> find(TownId town, TalkId id) {
        return ofTown(entities.find(Talk.class, id.value()), town);
    }

    @Override
    public Optional<Talk> findToChange(TownId town, TalkId id) {
        Optional<Talk> talk = ofTown(entities.find(Talk.class, id.value(), LockModeType.PESSIMISTIC_WRITE), town);
        talk.ifPresent(entities::refresh); // it may have been read before the lock was ours
        return talk;
    }

    private static Optional<Talk> ofTown(@Nullable Talk talk, TownId town) {
        return Optional.ofNullable(talk).filter(found -> found.town().equals(town));
    }

    @Override
    public Optional<Talk> of(CampaignId campaign, PersonId person) {
        return Optional.ofNullable(of(campaign, List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, Talk> of(CampaignId campaign, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(OF_CAMPAIGN, Talk.class)
                .setParameter("campaign", campaign.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Talk::person, Function.identity()));
    }

    @Override
    public List<Talk> of(PersonId person) {
        return entities.createQuery("select t from Talk t where t.person = :person order by t.id desc", Talk.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<Talk> aheadOf(PersonId leader) {
        return entities.createQuery(
                        "select t from Talk t where t.leader = :leader and t.state in (INVITED, PREPARED)"
                                + " order by t.date.startsAt, t.id",
                        Talk.class)
                .setParameter("leader", leader.value())
                .getResultList();
    }

    @Override
    public List<Talk> of(TownId town, GroupTalkId group) {
        return entities.createQuery(
                        "select t from Talk t where t.town = :town and t.date.groupTalk = :group order by t.person",
                        Talk.class)
                .setParameter("town", town.value())
                .setParameter("group", group.value())
                .getResultList();
    }

    @Override
    public void serialise(PersonId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "yearly talk " + person)
                .getResultList();
    }
}
