// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

/** In whose name mails are sent. */
public record Sender(String mail) {

    /** Stands in calendars while no mail server is set; the name is reserved for addresses that do not exist. */
    public static final Sender NOBODY = new Sender("digifit@digifit.invalid");

    public String domain() {
        return mail.substring(mail.indexOf('@') + 1);
    }
}
