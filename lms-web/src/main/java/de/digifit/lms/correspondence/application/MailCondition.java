// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.wording.LetterKind;
import java.time.Instant;
import java.util.List;

/**
 * How the mail is doing.
 *
 * @param on whether a mail server is set
 */
public record MailCondition(boolean on, Letters.Count count, List<Parked> parked) {

    public MailCondition {
        parked = List.copyOf(parked);
    }

    /** A letter that the mail server does not take, without whose it is. */
    public record Parked(LetterKind kind, Instant writtenAt, int attempts, String error) {}
}
