// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.shared.Words;
import java.time.LocalDate;

/**
 * All that a third party learns about a certificate that the town has issued.
 *
 * @param withdrawn whether it was taken back since; why is not told
 */
public record GenuineCertificate(Words seminar, LocalDate firstDay, LocalDate lastDay, boolean withdrawn) {}
