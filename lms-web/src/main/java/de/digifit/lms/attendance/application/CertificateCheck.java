// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.shared.Act;
import de.digifit.core.shared.Open;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminars;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Lets anybody who holds a certificate in hands check it, and tells nothing about the person. */
@Act
public class CertificateCheck {

    private final Certificates certificates;
    private final Events events;
    private final Seminars seminars;

    @Inject
    public CertificateCheck(Certificates certificates, Events events, Seminars seminars) {
        this.certificates = certificates;
        this.events = events;
        this.seminars = seminars;
    }

    /**
     * Number and code are taken as people type them: with spaces, hyphens in the code, and small letters.
     *
     * @return nothing when no certificate bears this number and this code; which of them is wrong is not said
     */
    @Open
    public Optional<GenuineCertificate> check(String number, String code) {
        return certificates
                .find(capitals(number, "\\s"), capitals(code, "[\\s-]"))
                .map(this::confirmed);
    }

    private GenuineCertificate confirmed(Certificate certificate) {
        Event event = events.get(certificate.town(), certificate.event());
        return new GenuineCertificate(
                seminars.get(certificate.town(), event.seminar()).title(),
                event.startsAt().toLocalDate(),
                event.sessions().get(event.sessions().size() - 1).endsAt().toLocalDate(),
                certificate.withdrawn());
    }

    private static String capitals(String typed, String superfluous) {
        return typed.replaceAll(superfluous, "").toUpperCase(Locale.ROOT);
    }
}
