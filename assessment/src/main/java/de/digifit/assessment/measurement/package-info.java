// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What answers to items say about an ability: the two-parameter logistic model with Rasch's as its simplest case, and
 * expected a posteriori estimates on a grid. Values only; the formulas stand in {@code docs/assessment.md}.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.measurement;
