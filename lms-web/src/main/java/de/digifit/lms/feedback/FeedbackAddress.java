// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.feedback;

import java.net.URI;
import java.net.URISyntaxException;

/** Where participants say afterwards how a seminar was: a survey of the town, handed out with the certificate. */
public final class FeedbackAddress {

    private FeedbackAddress() {}

    /**
     * @return the address without blanks around it
     * @throws FeedbackAddressUnfit unless it is one of the web, encrypted, and without a user in it
     */
    public static String checked(String address) {
        try {
            URI uri = new URI(address.strip());
            if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new FeedbackAddressUnfit(address);
            }
            return uri.toString();
        } catch (URISyntaxException unreadable) {
            throw new FeedbackAddressUnfit(address);
        }
    }
}
