// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.curriculum;

import de.digifit.core.shared.Words;
import java.io.Serializable;

/** The same words in both languages while they are being written; without English ones the German ones stand. */
public class WordsField implements Serializable {

    private String de = "";
    private String en = "";

    void fill(Words words) {
        de = words.de();
        en = words.en();
    }

    Words words() {
        return new Words(de.strip(), en.isBlank() ? de.strip() : en.strip());
    }

    public String getDe() {
        return de;
    }

    public void setDe(String de) {
        this.de = de;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
