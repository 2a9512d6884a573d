// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ReadItem;
import java.util.List;

/**
 * One item of a file, looked at beside the bank.
 *
 * @param sameAs code of the item that says the same; empty where there is none in the bank
 * @param findings why it is refused, or what is not carried over
 */
public record LookedAt(ReadItem read, Standing standing, String sameAs, List<Finding> findings) {

    public LookedAt {
        findings = List.copyOf(findings);
    }

    /** @throws java.util.NoSuchElementException when it was refused */
    public CarriedItem item() {
        return read.item().orElseThrow();
    }
}
