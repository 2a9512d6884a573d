// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign;

import de.digifit.core.shared.Refusal;

/** No campaign has begun in this town yet. */
public class NoCampaign extends Refusal {

    public NoCampaign() {
        super("talk.refused.noCampaign");
    }
}
