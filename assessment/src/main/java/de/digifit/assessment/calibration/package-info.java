// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds the parameters of items from answers that carry no person: after Rasch by conditional maximum likelihood, after
 * Birnbaum by marginal maximum likelihood. Says so where answers are too few.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.calibration;
