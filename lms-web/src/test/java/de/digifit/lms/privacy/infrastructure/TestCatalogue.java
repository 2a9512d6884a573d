// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.DataCatalogue;

/** The data catalogue as a town has it, for tests of other features. */
public final class TestCatalogue {

    private TestCatalogue() {}

    public static DataCatalogue shipped() {
        return new ShippedCatalogue().read();
    }
}
