// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import java.time.LocalDate;

/**
 * What was said about somebody, in the order in which it was recorded.
 *
 * @param author number of whoever said it
 * @param source seminar, talk or test
 * @param error standard error in levels as the source states it, 0 where it states none
 */
public record Said(EvidenceKind kind, Level level, LocalDate day, int author, String source, double error) {}
