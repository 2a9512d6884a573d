// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** An edition has at least one competency. */
public class NothingLeft extends Refusal {

    public NothingLeft() {
        super("edition.refused.nothingLeft");
    }
}
