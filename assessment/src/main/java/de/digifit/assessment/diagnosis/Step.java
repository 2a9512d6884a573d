// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

/** What comes next in a round: an item, or the end. */
public sealed interface Step permits NextItem, Outcome {}
