// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal.infrastructure;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.assessment.proposal.LevelProposalId;
import de.digifit.assessment.proposal.LevelProposals;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLevelProposals implements LevelProposals {

    private static final String OPEN = "select p from LevelProposal p where p.person = :person and p.state = OPEN";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(LevelProposal proposal) {
        entities.flush(); // a replaced proposal must have left its place before the new one takes it
        entities.persist(proposal);
    }

    @Override
    public Optional<LevelProposal> find(LevelProposalId id) {
        return Optional.ofNullable(entities.find(LevelProposal.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<LevelProposal> findOpen(PersonId person, CompetencyId competency) {
        return entities.createQuery(OPEN + " and p.competency = :competency", LevelProposal.class)
                .setParameter("person", person.value())
                .setParameter("competency", competency.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<LevelProposal> openFor(PersonId person) {
        return entities.createQuery(OPEN + " order by p.proposedAt", LevelProposal.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public void serialise(PersonId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "talk " + person)
                .getResultList();
    }
}
