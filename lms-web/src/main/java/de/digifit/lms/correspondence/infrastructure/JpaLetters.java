// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Delivery.State;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.LetterId;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.NoSuchLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class JpaLetters implements Letters {

    /** As Hibernate knows it: rows that another node holds are passed by. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Letter letter) {
        entities.persist(letter);
    }

    @Override
    public boolean holds(Cause cause, PersonId person) {
        return !entities.createQuery("""
                        select 1 from Letter l where l.cause = :key and l.kind = :kind and l.person = :person
                        and l.part = :part
                        """, Integer.class)
                .setParameter("key", cause.key())
                .setParameter("kind", cause.kind())
                .setParameter("person", person.value())
                .setParameter("part", cause.part())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Letter get(TownId town, LetterId id) {
        return Optional.ofNullable(entities.find(Letter.class, id.value()))
                .filter(letter -> letter.town().equals(town))
                .orElseThrow(() -> new NoSuchLetter(id));
    }

    @Override
    public List<Letter> of(PersonId person, int most) {
        return entities.createQuery(
                        "select l from Letter l where l.person = :person and l.part = 0 order by l.writtenAt desc, l.id desc",
                        Letter.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Letter> due(Instant now) {
        return entities.createQuery(
                        "select l from Letter l where l.delivery.state = :state and l.delivery.nextAt <= :now order by l.delivery.nextAt, l.id",
                        Letter.class)
                .setParameter("state", State.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Letter> toPrint(TownId town, int most) {
        return entities.createQuery("""
                        select l from Letter l where l.town = :town and l.delivery.address is null and l.printedAt is null
                        and l.kind not in (TALK_INVITED, TALK_MOVED, TALK_CANCELLED)
                        order by l.writtenAt, l.id
                        """, Letter.class)
                .setParameter("town", town.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Letter> parked(int most) {
        return entities.createQuery(
                        "select l from Letter l where l.delivery.state = :state order by l.writtenAt desc",
                        Letter.class)
                .setParameter("state", State.PARKED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int tryAgain(Instant now) {
        return entities.createQuery(
                        "update Letter l set l.delivery.state = :waiting, l.delivery.nextAt = :now, l.delivery.since = :now where l.delivery.state = :parked")
                .setParameter("waiting", State.WAITING)
                .setParameter("parked", State.PARKED)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public Count count() {
        Object[] row = entities.createQuery("""
                        select sum(case when l.delivery.state = WAITING then 1 else 0 end),
                               sum(case when l.delivery.state = PARKED then 1 else 0 end),
                               min(case when l.delivery.state = WAITING then l.writtenAt end)
                        from Letter l where l.delivery.state in (WAITING, PARKED)
                        """, Object[].class).getSingleResult();
        return new Count(number(row[0]), number(row[1]), Optional.ofNullable((Instant) row[2]));
    }

    @Override
    public Optional<Locale> language(PersonId person) {
        List<?> chosen = entities.createNativeQuery(
                        "select language from lms.letter_language where person = :person", String.class)
                .setParameter("person", person.value())
                .getResultList();
        return chosen.stream().findFirst().map(tag -> Locale.forLanguageTag((String) tag));
    }

    @Override
    public void speak(PersonId person, Locale language) {
        entities.createNativeQuery("""
                        insert into lms.letter_language (person, language) values (:person, :language)
                        on conflict (person) do update set language = excluded.language
                        """)
                .setParameter("person", person.value())
                .setParameter("language", language.getLanguage())
                .executeUpdate();
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
