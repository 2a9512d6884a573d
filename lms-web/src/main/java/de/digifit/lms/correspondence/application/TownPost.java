// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.shared.Act;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.LetterId;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.NoSuchLetter;
import de.digifit.lms.wording.LetterKind;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What coordination prints for people without a service address. Each look is written down for them. */
@Act
@RequiresPermissions("letter:print")
public class TownPost {

    private static final int MOST = 50;

    private final Asker asker;
    private final Letters letters;
    private final Disclosure disclosure;
    private final Clock clock;

    @Inject
    public TownPost(Asker asker, Letters letters, Disclosure disclosure, Clock clock) {
        this.asker = asker;
        this.letters = letters;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** The oldest ones that nobody has printed. */
    public List<Letter> toPrint() {
        List<Letter> waiting = letters.toPrint(asker.town(), MOST);
        disclosure.seen(waiting.stream().map(Letter::person).distinct().toList(), Purpose.APPLICATION);
        return waiting;
    }

    /** Letters that went by mail, or are about talks, are none that coordination prints. */
    public void printed(List<LetterId> ids) {
        for (LetterId id : ids) {
            Letter letter = letters.get(asker.town(), id);
            if (letter.address().isPresent() || LetterKind.OF_TALKS.contains(letter.kind())) {
                throw new NoSuchLetter(id);
            }
            if (!letter.isPrinted()) {
                letter.printed(asker.person(), Instant.now(clock));
            }
        }
    }
}
