// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.path.Progress;
import java.util.Optional;

/** Somebody on a path as coordination sees it. */
public record PathPerson(Enrolment enrolment, String name, String unit, Progress progress, Optional<Award> award) {}
