// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

import java.util.Optional;

/**
 * What one of the two says about it.
 *
 * @param hindrance nobody has to name one
 * @param words may be empty
 * @param support what the leader does about it; the person promises nothing
 */
public record TransferWord(Transfer transfer, Optional<Hindrance> hindrance, String words, Optional<Support> support) {

    public TransferWord(Transfer transfer, Optional<Hindrance> hindrance, String words) {
        this(transfer, hindrance, words, Optional.empty());
    }
}
