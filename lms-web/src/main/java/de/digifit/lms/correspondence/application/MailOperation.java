// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.shared.Act;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.Post;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How the mail is doing. Operators see kinds, moments and errors, and neither people nor what they are told. */
@Act
@RequiresPermissions("operation:see")
public class MailOperation {

    private static final int MOST = 20;

    private final Letters letters;
    private final Post post;
    private final Clock clock;

    @Inject
    public MailOperation(Letters letters, Post post, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    public MailCondition condition() {
        return new MailCondition(
                post.sender().isPresent(),
                letters.count(),
                letters.parked(MOST).stream().map(MailOperation::nameless).toList());
    }

    /** @return how many letters are tried again */
    public int tryAgain() {
        return letters.tryAgain(Instant.now(clock));
    }

    private static MailCondition.Parked nameless(Letter letter) {
        return new MailCondition.Parked(
                letter.kind(),
                letter.writtenAt(),
                letter.delivery().attempts(),
                letter.delivery().lastError().orElse(""));
    }
}
