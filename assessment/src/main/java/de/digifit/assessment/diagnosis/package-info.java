// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The adaptive diagnosis: which item comes next, and when enough is known to say whether a level is reached. A round is a
 * value; the same round goes on in the same way on every machine.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.diagnosis;
