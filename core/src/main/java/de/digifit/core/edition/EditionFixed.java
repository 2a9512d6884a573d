// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** It was published: what people rated themselves against does not change. */
public class EditionFixed extends Refusal {

    public EditionFixed(String version) {
        super("edition.refused.fixed", version);
    }
}
