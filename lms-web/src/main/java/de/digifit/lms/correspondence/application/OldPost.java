// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.correspondence.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Letters of long ago, which their readers know, in a town that is founded for visitors. */
@ApplicationScoped
public class OldPost {

    private static final int ALL = 1000;

    private final Letters letters;

    @Inject
    public OldPost(Letters letters) {
        this.letters = letters;
    }

    public void readUntil(PersonId person, Instant moment) {
        letters.of(person, ALL).stream()
                .filter(letter -> letter.writtenAt().isBefore(moment))
                .forEach(letter -> letter.read(moment));
    }
}
