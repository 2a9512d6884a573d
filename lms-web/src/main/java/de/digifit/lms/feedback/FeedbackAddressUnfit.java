// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.feedback;

import de.digifit.core.shared.Refusal;

public class FeedbackAddressUnfit extends Refusal {

    public FeedbackAddressUnfit(String address) {
        super("feedback.refused.addressUnfit", address);
    }
}
