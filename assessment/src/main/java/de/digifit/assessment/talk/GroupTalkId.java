// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.core.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Names the date that several talks share. */
public record GroupTalkId(UUID value) implements Serializable {

    static GroupTalkId next() {
        return new GroupTalkId(Ids.next());
    }

    /** @throws NoSuchTalk when the text is not an id */
    public static GroupTalkId of(String text) {
        try {
            return new GroupTalkId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchTalk(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
