// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction;

import de.digifit.core.shared.Refusal;

/** What the asker might see otherwise is restricted at the moment (Art. 18 GDPR). It says neither why nor since when. */
public class DataRestricted extends Refusal {

    public DataRestricted() {
        super("restriction.refused");
    }
}
