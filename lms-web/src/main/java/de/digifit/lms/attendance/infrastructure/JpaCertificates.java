// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.attendance.NoSuchCertificate;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class JpaCertificates implements Certificates {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Certificate certificate) {
        entities.persist(certificate);
    }

    @Override
    public Certificate get(TownId town, CertificateId id) {
        return Optional.ofNullable(entities.find(Certificate.class, id.value()))
                .filter(certificate -> certificate.town().equals(town))
                .orElseThrow(() -> new NoSuchCertificate(id));
    }

    // The code is compared here and not in the query, whose time would tell how much of it was guessed.
    @Override
    public Optional<Certificate> find(String number, String code) {
        return entities.createQuery("select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(certificate -> certificate.bears(code))
                .findFirst();
    }

    @Override
    public List<Certificate> of(PersonId person) {
        return entities.createQuery(
                        "select c from Certificate c where c.person = :person order by c.issuedOn desc, c.number desc",
                        Certificate.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<Certificate> valid(EventId event) {
        return entities.createQuery(
                        "select c from Certificate c where c.event = :event and c.withdrawnOn is null order by c.number",
                        Certificate.class)
                .setParameter("event", event.value())
                .getResultList();
    }

    @Override
    public Optional<Certificate> findValid(BookingId booking) {
        return entities.createQuery(
                        "select c from Certificate c where c.booking = :booking and c.withdrawnOn is null",
                        Certificate.class)
                .setParameter("booking", booking.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public String nextNumber(TownId town, int year) {
        Object last = entities.createNativeQuery("""
                        insert into lms.certificate_number (town, year, last) values (:town, :year, 1)
                        on conflict (town, year) do update set last = certificate_number.last + 1
                        returning last
                        """)
                .setParameter("town", town.value())
                .setParameter("year", year)
                .getSingleResult();
        return String.format(Locale.ROOT, "TB-%d-%05d", year, ((Number) last).intValue());
    }
}
