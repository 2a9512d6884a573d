// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.lms.path.NextDate;
import de.digifit.lms.path.Progress.Block;
import de.digifit.lms.seminar.Seminar;
import java.util.Optional;

/**
 * A seminar of a path as the person sees it.
 *
 * @param next the next event that accepts applications
 */
public record PathStep(Seminar seminar, Block block, Optional<NextDate> next) {}
