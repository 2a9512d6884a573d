// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** By which rule places are given: fixed before registration opens, and each position with its reasons. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.ranking;
