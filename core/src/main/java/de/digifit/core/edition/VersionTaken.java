// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** The framework has an edition of this name already. */
public class VersionTaken extends Refusal {

    public VersionTaken(String version) {
        super("edition.refused.version", version);
    }
}
