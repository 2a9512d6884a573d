// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Participation;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** A certificate with all that is printed on it. */
public record CertificateDetails(Certificate certificate, String personName, Event event, Seminar seminar) {

    Participation paper() {
        return new Participation(
                personName,
                seminar.title(),
                seminar.code(),
                event.sessions().stream()
                        .map(session -> new Paper.Meeting(session.title(), session.startsAt(), session.endsAt()))
                        .toList(),
                certificate.share().units(),
                certificate.share().of(),
                certificate.share().enough(),
                seminar.syllabus().goals(),
                certificate.issuedOn(),
                certificate.number(),
                certificate.code());
    }
}
