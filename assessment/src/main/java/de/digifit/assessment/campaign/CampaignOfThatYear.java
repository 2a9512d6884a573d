// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign;

import de.digifit.core.shared.Refusal;

/** There is one campaign a year, and it is there already with another title or window. */
public class CampaignOfThatYear extends Refusal {

    public CampaignOfThatYear(String year, String title) {
        super("talk.refused.campaignOfThatYear", year, title);
    }
}
