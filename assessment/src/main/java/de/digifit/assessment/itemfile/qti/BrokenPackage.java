// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Finding;

/** A package that is not unpacked, and why. */
final class BrokenPackage extends Exception {

    private final transient Finding finding;

    BrokenPackage(Fault fault, Object... details) {
        super(fault.name());
        finding = Finding.of(fault, details);
    }

    Finding finding() {
        return finding;
    }
}
