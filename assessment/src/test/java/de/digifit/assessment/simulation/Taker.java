// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

/** Somebody who takes a test; the ability is known to the simulation only. In logits. */
public record Taker(long seed, double ability) {}
