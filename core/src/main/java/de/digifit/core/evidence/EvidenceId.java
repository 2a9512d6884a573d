// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import java.io.Serializable;
import java.util.UUID;

/** Names one entry of the ledger. */
public record EvidenceId(UUID value) implements Serializable {

    /** @throws NoSuchEvidence when the text names nothing that could be an entry */
    public static EvidenceId of(String text) {
        try {
            return new EvidenceId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NoSuchEvidence(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
