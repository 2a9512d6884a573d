// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** A certificate with all that is printed on it. */
public record CertificateDetails(
        Certificate certificate, String personName, String townName, Event event, Seminar seminar) {}
