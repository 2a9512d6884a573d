// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import java.util.List;
import java.util.Optional;

/** The certificates, kept. */
public interface Certificates {

    void add(Certificate certificate);

    /** @throws NoSuchCertificate when the town has none with this id */
    Certificate get(TownId town, CertificateId id);

    /** The one with this number and this code, in whichever town. */
    Optional<Certificate> find(String number, String code);

    /** Newest first. */
    List<Certificate> of(PersonId person);

    /** Those for an event that were not withdrawn, by number. */
    List<Certificate> valid(EventId event);

    /** The one for this booking that was not withdrawn. */
    Optional<Certificate> findValid(BookingId booking);

    /** The next of the town in that year, for example {@code TB-2026-00042}. */
    String nextNumber(TownId town, int year);
}
