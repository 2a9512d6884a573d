// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.curriculum;

import de.digifit.core.shared.Words;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The same words in both languages while they are being written; without English ones the German ones stand. */
public class WordsField implements Serializable {

    private @Nullable String de;
    private @Nullable String en;

    public void fill(Words words) {
        de = words.de();
        en = words.en();
    }

    public Words words() {
        String german = de == null ? "" : de.strip();
        return new Words(german, en == null || en.isBlank() ? german : en.strip());
    }

    public @Nullable String getDe() {
        return de;
    }

    public void setDe(@Nullable String de) {
        this.de = de;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en;
    }
}
