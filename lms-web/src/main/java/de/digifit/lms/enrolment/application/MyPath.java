// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Progress;
import java.util.Optional;

/**
 * A path as somebody sees it for oneself.
 *
 * @param meantForMe whether the person holds the role that it is meant for
 */
public record MyPath(
        Path path, Optional<Enrolment> enrolment, Progress progress, Optional<Award> award, boolean meantForMe) {}
