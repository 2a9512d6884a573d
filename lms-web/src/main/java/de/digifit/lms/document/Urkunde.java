// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody has completed a path (Qualifizierungsweg).
 *
 * @param parts what belonged to the path and was completed
 * @param number under which the town keeps it
 */
public record Urkunde(String person, Words path, List<Words> parts, LocalDate issuedOn, String number)
        implements Paper {

    public Urkunde {
        parts = List.copyOf(parts);
    }
}
