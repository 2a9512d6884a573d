// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal;

import java.io.Serializable;
import java.util.UUID;

/** Names one proposal. */
public record LevelProposalId(UUID value) implements Serializable {

    /** @throws NoSuchProposal when the text is not an id */
    public static LevelProposalId of(String text) {
        try {
            return new LevelProposalId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProposal(text);
        }
    }
}
