// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** The same words in German and English. German is never missing. */
@Embeddable
public record Words(String de, String en) implements Serializable {

    public Words {
        if (de.isBlank()) {
            throw new IllegalArgumentException("German words are missing");
        }
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : de;
    }
}
