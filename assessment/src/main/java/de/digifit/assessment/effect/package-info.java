// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Does a seminar work? What those who took part gained against those who had to wait, with an interval, and "no evidence
 * yet" as an answer. Numbers without people; nothing is said of small groups.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.effect;
