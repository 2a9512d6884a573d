// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import java.io.Serializable;
import java.util.UUID;

/** Names a certificate. */
public record CertificateId(UUID value) implements Serializable {

    /** @throws NoSuchCertificate when the text is not an id */
    public static CertificateId of(String text) {
        try {
            return new CertificateId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchCertificate(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
