// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.evidence.EvidenceKind;

/**
 * What would change an answer: the next kind of evidence that would settle it, or turn it.
 *
 * @param chance how likely one such entry would, if somebody spoke who has not spoken yet
 */
public record NextEvidence(EvidenceKind kind, double chance) {}
