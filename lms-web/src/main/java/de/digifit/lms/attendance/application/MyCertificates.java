// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.attendance.NoSuchCertificate;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The own certificates. Nobody else sees them here; the person shows them. */
@Act
@RequiresPermissions("evidence:own")
public class MyCertificates {

    private final Asker asker;
    private final Certificates certificates;
    private final Events events;
    private final Seminars seminars;

    @Inject
    public MyCertificates(Asker asker, Certificates certificates, Events events, Seminars seminars) {
        this.asker = asker;
        this.certificates = certificates;
        this.events = events;
        this.seminars = seminars;
    }

    public List<CertificateDetails> mine() {
        return details(certificates.of(asker.person()));
    }

    /** @throws NoSuchCertificate when it is not one of the asker */
    public CertificateDetails get(CertificateId id) {
        Certificate certificate = certificates.get(asker.town(), id);
        if (!certificate.person().equals(asker.person())) {
            throw new NoSuchCertificate(id);
        }
        return details(List.of(certificate)).get(0);
    }

    private List<CertificateDetails> details(List<Certificate> some) {
        TownId town = asker.town();
        Map<EventId, Event> byId =
                events.get(town, some.stream().map(Certificate::event).toList());
        Map<SeminarId, Seminar> titles =
                seminars.get(town, byId.values().stream().map(Event::seminar).toList());
        return some.stream()
                .map(certificate -> {
                    Event event = Objects.requireNonNull(byId.get(certificate.event()));
                    Seminar seminar = Objects.requireNonNull(titles.get(event.seminar()));
                    return new CertificateDetails(certificate, asker.get().name(), event, seminar);
                })
                .toList();
    }
}
