// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Proposing a level and answering. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.proposal.application;
