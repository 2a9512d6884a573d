// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.ConfirmedProof;
import de.digifit.lms.path.Path;
import java.util.List;

/** An Urkunde with all that stands on it: no grade and no level. */
public record UrkundeDetails(
        Award award,
        Path path,
        String personName,
        String townName,
        List<PathStep> attended,
        List<ConfirmedProof> confirmed) {

    public UrkundeDetails {
        attended = List.copyOf(attended);
        confirmed = List.copyOf(confirmed);
    }
}
