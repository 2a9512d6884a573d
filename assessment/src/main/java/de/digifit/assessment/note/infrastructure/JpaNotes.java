// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.infrastructure;

import de.digifit.assessment.note.ConfidentialNote;
import de.digifit.assessment.note.Notes;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaNotes implements Notes {

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(ConfidentialNote note) {
        entities.persist(note);
    }

    @Override
    public Optional<ConfidentialNote> find(TalkId talk) {
        return entities.createQuery("select n from ConfidentialNote n where n.talk = :talk", ConfidentialNote.class)
                .setParameter("talk", talk.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void destroy(ConfidentialNote note) {
        entities.remove(note);
    }

    @Override
    public void destroyBefore(PersonId person, TalkId talk, Instant moment) {
        entities.createQuery("delete from ConfidentialNote n"
                        + " where n.person = :person and n.talk <> :talk and n.writtenAt < :moment")
                .setParameter("person", person.value())
                .setParameter("talk", talk.value())
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public void destroyOlderThan(Instant moment) {
        entities.createQuery("delete from ConfidentialNote n where n.writtenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
