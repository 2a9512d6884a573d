// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import java.util.Locale;

/** Prints certificates. */
public interface CertificatePress {

    /**
     * @param accent the colour of the town as {@code #rrggbb}
     * @return a PDF that can also be read aloud (PDF/UA)
     */
    byte[] print(CertificateDetails details, String accent, Locale locale);
}
