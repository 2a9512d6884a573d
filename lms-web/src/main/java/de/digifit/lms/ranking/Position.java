// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

/**
 * A place in the order, with its reasons.
 *
 * @param place from 1
 */
public record Position(int place, Candidate candidate, Grounds grounds) {}
