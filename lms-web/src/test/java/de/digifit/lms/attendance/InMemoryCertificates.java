// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Certificates for tests, numbered from 1. */
public final class InMemoryCertificates implements Certificates {

    private final List<Certificate> certificates = new ArrayList<>();

    @Override
    public void add(Certificate certificate) {
        certificates.add(certificate);
    }

    @Override
    public Certificate get(TownId town, CertificateId id) {
        return certificates.stream()
                .filter(one -> one.town().equals(town) && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchCertificate(id));
    }

    @Override
    public Optional<Certificate> find(String number, String code) {
        return certificates.stream()
                .filter(one -> one.number().equals(number) && one.bears(code))
                .findFirst();
    }

    @Override
    public List<Certificate> of(PersonId person) {
        return certificates.stream().filter(one -> one.person().equals(person)).toList();
    }

    @Override
    public List<Certificate> valid(EventId event) {
        return certificates.stream()
                .filter(one -> one.event().equals(event) && !one.withdrawn())
                .toList();
    }

    @Override
    public Optional<Certificate> findValid(BookingId booking) {
        return certificates.stream()
                .filter(one -> one.booking().equals(booking) && !one.withdrawn())
                .findFirst();
    }

    @Override
    public String nextNumber(TownId town, int year) {
        return "TB-" + year + "-" + (certificates.size() + 1);
    }
}
