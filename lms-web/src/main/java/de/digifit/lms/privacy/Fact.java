// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.Shown;
import java.util.Locale;

/**
 * What one column says about a person.
 *
 * @param json the value as it is kept, in JSON; {@code null} in JSON where nothing is kept
 * @param words the value as people read it; empty where nothing is kept
 */
public record Fact(PersonalField field, String json, String words) {

    /** Said of a field that is given in some rows only, and there to programs only. */
    private static final String TECHNICAL = "technical";

    /** What it is and what it says. */
    public String said(Locale locale) {
        return field.content().in(locale) + ": " + words;
    }

    /** Whether its words alone say enough: the name of something, or a word for a code. */
    boolean speaksForItself() {
        return field.shown() == Shown.REFERENCE || field.shown() == Shown.CODE;
    }

    /** Whether people get something to read of it; what only tells programs which rows belong together is not. */
    public boolean readable() {
        boolean forPrograms = field.shown() == Shown.TECHNICAL || TECHNICAL.equals(field.how());
        return !words.isBlank() && !forPrograms && field.shown() != Shown.ME;
    }
}
