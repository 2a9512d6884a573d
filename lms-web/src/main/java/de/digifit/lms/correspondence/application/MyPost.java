// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.LetterId;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.NoSuchLetter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The own letters: everything that went out as a mail, or would have. */
@Act
@RequiresPermissions("letter:own")
public class MyPost {

    private static final int MOST = 100;

    private final Asker asker;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public MyPost(Asker asker, Letters letters, Clock clock) {
        this.asker = asker;
        this.letters = letters;
        this.clock = clock;
    }

    public List<Letter> all() {
        return letters.of(asker.person(), MOST);
    }

    /** @throws NoSuchLetter when it is nobody's or somebody else's */
    public Letter open(LetterId id) {
        Letter letter = letters.get(asker.town(), id);
        if (!letter.person().equals(asker.person())) {
            throw new NoSuchLetter(id);
        }
        letter.read(Instant.now(clock));
        return letter;
    }

    public Locale language() {
        return letters.language(asker.person()).orElse(Locale.GERMAN);
    }

    /** Letters from now on; those that are written stay as they are. */
    public void speak(Locale language) {
        letters.speak(asker.person(), language);
    }
}
